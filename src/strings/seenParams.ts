/** What stands in a workbook in which nothing is recognised: sheets or tables with the words of their first row. */
export interface SeenParams {
  readonly seen: readonly { readonly place: string; readonly words: readonly string[] }[];
}
