/** Columns of the sheet of missing data, in their order. */
export type MissingColumn = "number" | "school" | "stage" | "label" | "where" | "items" | "offices" | "note";

/** Sentences of the sheet 待补数据. */
export interface MissingStrings {
  readonly headings: Readonly<Record<MissingColumn, string>>;
  readonly counts: (params: { lines: number; schools: number; ofCounty: number }) => string;
  readonly none: string;
  readonly noSchools: string;
  /** In place of a school. */
  readonly county: string;
  /** No cell is known: the line has to be added. */
  readonly noCell: string;
  /** The row of a school where no column has the field. */
  readonly rowOf: (cell: string) => string;
  readonly pupils: string;
  readonly vetoAnswer: (title: string) => string;
  readonly declaration: (title: string) => string;
}
