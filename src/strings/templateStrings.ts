/** Names and explanations of the workbook to fill in; its headings are the official Chinese ones in every language. */
export interface TemplateStrings {
  readonly title: string;
  readonly reportingUnit: string;
  readonly sheets: Readonly<
    Record<
      | "notes"
      | "schools"
      | "teachers"
      | "premises"
      | "rooms"
      | "funds"
      | "figures"
      | "statements"
      | "vetoes"
      | "history"
      | "local",
      string
    >
  >;
  readonly captions: { readonly exceptions: string; readonly overrides: string };
  readonly notes: readonly string[];
  /** Heading of the column that says which item needs a figure. */
  readonly neededBy: string;
  /** Heading of the column with the regulation's own words. */
  readonly requirement: string;
}
