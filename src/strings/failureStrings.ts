/** Why a workbook cannot be read or written: one sentence each, which ends with what to do now. */
export interface FailureStrings {
  readonly oldExcelFormat: () => string;
  readonly wpsFormat: () => string;
  readonly binaryWorkbook: () => string;
  readonly encrypted: () => string;
  readonly csvText: () => string;
  readonly htmlText: () => string;
  readonly emptyFile: () => string;
  readonly notAWorkbook: () => string;
  readonly damagedFile: () => string;
  readonly damagedPart: (params: { readonly part: string }) => string;
  readonly tooLarge: (params: { readonly megabytes: number; readonly limit: number }) => string;
  readonly zip64: (params: { readonly part: string }) => string;
  readonly unsupportedEncoding: (params: { readonly part: string }) => string;
  readonly tooManyRows: (params: { readonly sheet: string; readonly rows: number; readonly limit: number }) => string;
  readonly structureLocked: () => string;
  readonly ownSheetProtected: (params: { readonly sheet: string }) => string;
}
