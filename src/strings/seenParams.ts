/** What stands in a workbook in which nothing is recognised: sheets or tables with the words of their first row. */
export interface SeenParams {
  readonly seen: readonly { readonly place: string; readonly words: readonly string[] }[];
}

/** The screen of a workbook in which nothing is recognised (D35). */
export interface UnrecognisedStrings {
  readonly heading: string;
  readonly nothingDone: string;
  /** Of so many sheets and tables. */
  readonly seen: (places: number) => string;
  readonly noWords: string;
  readonly more: (places: number) => string;
  readonly lookedFor: string;
  /** One line for each kind of table. */
  readonly tables: readonly string[];
  readonly whatToDo: string;
  readonly inExcel: readonly string[];
  readonly inBrowser: readonly string[];
}
