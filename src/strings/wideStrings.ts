/** Sentences of pane and page where there is room for a list beside its details. */
export interface WideStrings {
  /** The file or the product with the school year of its data. */
  readonly ofYear: (params: { readonly name: string; readonly period: string }) => string;
  readonly more: (lines: number) => string;
  /** Names of the right-hand side for readers of a screen. */
  readonly itemDetail: string;
}
