/** Columns of the summary of many counties, in their order. */
export type BatchColumn =
  | "file"
  | "county"
  | "period"
  | "verdict"
  | "met"
  | "metByDeclaration"
  | "unmet"
  | "undetermined"
  | "pending"
  | "notApplicable"
  | "primaryUnmet"
  | "juniorUnmet"
  | "coefficientsOver"
  | "primaryComposite"
  | "juniorComposite"
  | "errors"
  | "unmetItems"
  | "remark";

/** Words of the workbook that summarises a folder of counties. */
export interface BatchStrings {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: string;
  readonly headings: Readonly<Record<BatchColumn, string>>;
  readonly explanation: string;
  readonly evaluated: (params: {
    readonly evaluatedAt: string;
    readonly version: string;
    readonly edition: string;
  }) => string;
  readonly notRead: string;
  /** Where a workbook was evaluated and its result could not be written. */
  readonly notWritten: (reason: string) => string;
  readonly nothingRecognised: string;
  readonly sheetNames: { readonly city: string };
  /** The sheet over all counties of a city. */
  readonly city: {
    readonly title: string;
    readonly explanation: string;
    readonly coefficients: string;
    readonly coefficientTable: string;
    readonly coefficientHeadings: readonly string[];
    readonly ranking: string;
    readonly rankingTable: string;
    readonly rankingHeadings: readonly string[];
    readonly failing: string;
    readonly failingTable: string;
    readonly failingHeadings: readonly string[];
    readonly countyWithValue: (params: { readonly county: string | null; readonly value: number }) => string;
  };
}
