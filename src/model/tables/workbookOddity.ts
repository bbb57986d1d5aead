/**
 * What is odd about a workbook without keeping anybody from reading it: an entry of its list of sheets that leads to no
 * sheet, or a name that would mark a sheet as ours and stands on one of the bureau's.
 */
export type WorkbookOddity =
  | { readonly code: "sheetWithoutContent"; readonly sheet: string }
  | { readonly code: "ownNameElsewhere"; readonly name: string; readonly sheet: string };
