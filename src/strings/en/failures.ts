import type { failures as master } from "../zh-CN/failures";

export const failures = {
  oldExcelFormat: () =>
    "This is an old Excel file (.xls), which cannot be read; open it in Excel or WPS, save it as Excel Workbook (.xlsx), and evaluate that.",
  wpsFormat: () =>
    "This is a WPS spreadsheet (.et), which cannot be read; open it in WPS and save it as .xlsx, or convert the whole folder with the batch conversion of WPS, and use that.",
  binaryWorkbook: () =>
    "This is a binary workbook (.xlsb), which cannot be read; open it in Excel, save it as Excel Workbook (.xlsx), and evaluate that.",
  rarArchive: () =>
    "This is a .rar or .7z archive, which cannot be read; unpack it into a folder, or pack it as .zip, and gather again.",
  encrypted: () =>
    "The workbook needs a password to open, so it cannot be read; open it, remove the password (File, Info, Protect Workbook, Encrypt with Password, empty it), save, and evaluate again.",
  csvText: () =>
    "This is a text file (such as .csv), not an Excel workbook; open it in Excel or WPS, save it as .xlsx, and evaluate that.",
  htmlText: () =>
    "This is a web page or XML text under a workbook's name, as some systems export it; open it in Excel or WPS, save it as .xlsx, and evaluate that.",
  emptyFile: () =>
    "The file is empty (0 bytes); check that it was copied or downloaded completely, and evaluate a complete one.",
  notAWorkbook: () => "This is not an Excel workbook; choose an .xlsx or .xlsm file.",
  damagedFile: () =>
    "The file is damaged or incomplete and cannot be read; repair and save it in Excel or WPS, or evaluate a complete copy.",
  damagedPart: ({ part }) =>
    `The part "${part}" of the file is damaged and cannot be read; repair and save the file in Excel or WPS, and evaluate again.`,
  tooLarge: ({ megabytes, limit }) =>
    `The file unpacks to about ${megabytes} MB, more than the limit of ${limit} MB; delete sheets or pictures that the evaluation does not need, save, and evaluate again.`,
  zip64: ({ part }) =>
    `The part "${part}" of the file is stored as zip64, which cannot be read; open the file in Excel or WPS, save it as .xlsx, and evaluate that.`,
  unsupportedEncoding: ({ part }) =>
    `The part "${part}" of the file is in a text encoding that cannot be read; open the file in Excel or WPS, save it as .xlsx, and evaluate that.`,
  tooManyRows: ({ sheet, rows, limit }) =>
    `The sheet "${sheet}" has ${rows} rows, more than the limit of ${limit}; keep the data of this county's schools only, and evaluate again.`,
  structureLocked: () =>
    "The structure of the workbook is protected, so no result sheets can be added; remove the protection under Review, Protect Workbook, save, and evaluate again.",
  ownSheetProtected: ({ sheet }) =>
    `The sheet "${sheet}" is protected and cannot be brought up to date; remove the protection under Review, Unprotect Sheet, save, and evaluate again.`,
  tooManyCells: ({ sheet, cells, limit }) =>
    `The used range of the sheet "${sheet}" has ${cells} cells, more than the limit of ${limit}; delete what is no data, and empty rows and columns, save, and evaluate again.`,
  tooManyCellsInAll: ({ limit }) =>
    `The sheets of the workbook hold more than ${limit} cells together, which is the limit; keep the data of this county only, delete sheets that the evaluation does not need, save, and evaluate again.`,
  tooIntricate: ({ part }) =>
    `The part "${part}" of the file is nested too deeply or holds too much and cannot be read; open the file in Excel or WPS, save it as a new .xlsx, and evaluate that.`,
  valuesMissing: ({ sheet }) =>
    `Excel did not deliver the data of the sheet "${sheet}" (the range may be too large); delete rows and columns that the evaluation does not need, and evaluate again.`,
  sheetHidden: ({ sheet }) =>
    `The sheet "${sheet}" is hidden, so its cell cannot be selected; right-click any sheet tab, choose Unhide, and click once more.`,
  cellEditMode: () =>
    "A cell is being edited, so Excel can neither read nor write now; press Enter to finish editing, and try again.",
  payloadTooLarge: ({ hostCode }) =>
    `There were more data at once than Excel takes (${hostCode}); delete rows and columns that the evaluation does not need, or use Excel on the desktop, and try again.`,
  accessDenied: ({ hostCode }) =>
    `Excel refused (${hostCode}): the workbook or a sheet may be protected or read-only; remove the protection under Review or save a copy, and try again.`,
  itemNotFound: ({ hostCode }) =>
    `A sheet, table or cell was deleted or renamed during the evaluation (${hostCode}); check that the data are complete, and evaluate again.`,
  nameTaken: ({ hostCode }) =>
    `A sheet, table or name of the same name appeared during the evaluation (${hostCode}); evaluate again.`,
  hostBusy: ({ hostCode }) =>
    `Excel was busy and did not finish (${hostCode}); wait until it has calculated, saved or synchronised, and try again.`,
  inactiveWorkbook: ({ hostCode }) =>
    `This workbook is not in front, so Excel did not finish (${hostCode}); switch back to it, and try again.`,
  apiNotFound: ({ hostCode }) =>
    `This version of Excel lacks what is needed (${hostCode}); update Office, or use Excel 2021 or later or Microsoft 365.`,
  undoNotSupported: ({ hostCode }) =>
    `Excel cannot undo this in one step (${hostCode}); save the workbook first, and try again.`,
  rangeConflict: ({ hostCode }) =>
    `Merged cells, a filter or a pivot table on a result sheet keep Excel from writing (${hostCode}); remove them, and evaluate again.`,
  newWorkbookRefused: ({ hostCode }) =>
    `Excel did not open the new workbook (${hostCode}), and this one is unchanged; where a policy forces file extensions to match file types, open web.html of this add-in's site in a browser and download it there.`,
  hostGeneral: ({ hostCode }) =>
    `Excel did not finish (${hostCode}); close open dialogs, switch back to this workbook and try again, and if that does not help, save and restart Excel.`,
  hostUnknown: ({ hostCode }) =>
    `Excel reported the error "${hostCode}"; try again, and if that does not help, save, restart Excel, and tell the maintainers this code.`,
  cancelled: () => "It was cancelled as you asked.",
  writeInterrupted: ({ cause, written, unfinished }) =>
    "Writing stopped half way: " +
    (written.length === 0 ? "no sheet is complete" : `complete: ${listed(written)}`) +
    (unfinished.length === 0 ? "" : `; not to be used, since unfinished: ${listed(unfinished)}`) +
    `; the original data are unchanged. ${cause} Evaluating again rewrites all results.`,
} satisfies typeof master;

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
