/** What Excel calls its error. */
interface HostCode {
  readonly hostCode: string;
}

/** Why a workbook cannot be read or written: one sentence each, which ends with what to do now. */
export interface FailureStrings {
  readonly oldExcelFormat: () => string;
  readonly wpsFormat: () => string;
  readonly binaryWorkbook: () => string;
  readonly rarArchive: () => string;
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
  readonly tooManyCells: (params: { readonly sheet: string; readonly cells: number; readonly limit: number }) => string;
  readonly tooManyCellsInAll: (params: { readonly limit: number }) => string;
  readonly tooIntricate: (params: { readonly part: string }) => string;
  readonly valuesMissing: (params: { readonly sheet: string }) => string;
  readonly sheetHidden: (params: { readonly sheet: string }) => string;
  readonly cellEditMode: (params: HostCode) => string;
  readonly payloadTooLarge: (params: HostCode) => string;
  readonly accessDenied: (params: HostCode) => string;
  readonly itemNotFound: (params: HostCode) => string;
  readonly nameTaken: (params: HostCode) => string;
  readonly hostBusy: (params: HostCode) => string;
  readonly inactiveWorkbook: (params: HostCode) => string;
  readonly apiNotFound: (params: HostCode) => string;
  readonly undoNotSupported: (params: HostCode) => string;
  readonly rangeConflict: (params: HostCode) => string;
  readonly hostGeneral: (params: HostCode) => string;
  readonly hostUnknown: (params: HostCode) => string;
  /** `cause` is the sentence of the failure that interrupted. */
  readonly writeInterrupted: (params: {
    readonly cause: string;
    readonly written: readonly string[];
    readonly unfinished: readonly string[];
  }) => string;
}
