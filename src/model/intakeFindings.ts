/** What reading the bureau's tables can find, each code with its parameters. */
export interface IntakeFindings {
  /** A table that no role fits, though it stands in the workbook. */
  tableNotRecognised: { readonly table: string };
}
