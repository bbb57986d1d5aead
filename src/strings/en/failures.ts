import type { FailureStrings } from "../failureStrings";

export const failures: FailureStrings = {
  oldExcelFormat: () => "This is an old Excel file (.xls), which cannot be read; open it in Excel or WPS, save it as Excel Workbook (.xlsx), and evaluate that.",
  wpsFormat: () => "This is a WPS spreadsheet (.et), which cannot be read; open it in WPS, save it as .xlsx, and evaluate that.",
  binaryWorkbook: () => "This is a binary workbook (.xlsb), which cannot be read; open it in Excel, save it as Excel Workbook (.xlsx), and evaluate that.",
  encrypted: () => "The workbook needs a password to open, so it cannot be read; open it, remove the password (File, Info, Protect Workbook, Encrypt with Password, empty it), save, and evaluate again.",
  csvText: () => "This is a text file (such as .csv), not an Excel workbook; open it in Excel or WPS, save it as .xlsx, and evaluate that.",
  htmlText: () => "This is a web page or XML text under a workbook's name, as some systems export it; open it in Excel or WPS, save it as .xlsx, and evaluate that.",
  emptyFile: () => "The file is empty (0 bytes); check that it was copied or downloaded completely, and evaluate a complete one.",
  notAWorkbook: () => "This is not an Excel workbook; choose an .xlsx or .xlsm file.",
  damagedFile: () => "The file is damaged or incomplete and cannot be read; repair and save it in Excel or WPS, or evaluate a complete copy.",
  damagedPart: ({ part }) => `The part "${part}" of the file is damaged and cannot be read; repair and save the file in Excel or WPS, and evaluate again.`,
  tooLarge: ({ megabytes, limit }) => `The file unpacks to about ${megabytes} MB, more than the limit of ${limit} MB; delete sheets or pictures that the evaluation does not need, save, and evaluate again.`,
  zip64: ({ part }) => `The part "${part}" of the file is stored as zip64, which cannot be read; open the file in Excel or WPS, save it as .xlsx, and evaluate that.`,
  unsupportedEncoding: ({ part }) => `The part "${part}" of the file is in a text encoding that cannot be read; open the file in Excel or WPS, save it as .xlsx, and evaluate that.`,
  tooManyRows: ({ sheet, rows, limit }) => `The sheet "${sheet}" has ${rows} rows, more than the limit of ${limit}; keep the data of this county's schools only, and evaluate again.`,
  structureLocked: () => "The structure of the workbook is protected, so no result sheets can be added; remove the protection under Review, Protect Workbook, save, and evaluate again.",
  ownSheetProtected: ({ sheet }) => `The sheet "${sheet}" is protected and cannot be brought up to date; remove the protection under Review, Unprotect Sheet, save, and evaluate again.`,
};
