import type { HostFailure } from "../port";

type HostFailureCode = Exclude<HostFailure["code"], "hostUnknown">;

/** Every code that Excel or its client names, by what the user can do about it. */
const CODES: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  OperationCellsExceedLimit: "payloadTooLarge",
  RangeExceedsLimit: "payloadTooLarge",
  RangeImageExceedsLimit: "payloadTooLarge",
  FormulaLengthExceedsLimit: "payloadTooLarge",
  ContentLengthRequired: "payloadTooLarge",
  AccessDenied: "accessDenied",
  Unauthenticated: "accessDenied",
  PermissionDenied: "accessDenied",
  BadPassword: "accessDenied",
  OpenWorkbookLinksBlocked: "accessDenied",
  RefreshWorkbookLinksBlocked: "accessDenied",
  PowerQueryRefreshResourceChallenge: "accessDenied",
  ItemNotFound: "itemNotFound",
  InvalidReference: "itemNotFound",
  InvalidBinding: "itemNotFound",
  InvalidSelection: "itemNotFound",
  InvalidObjectPath: "itemNotFound",
  ItemAlreadyExists: "nameTaken",
  Busy: "hostBusy",
  Timeout: "hostBusy",
  Conflict: "hostBusy",
  RequestAborted: "hostBusy",
  ServiceNotAvailable: "hostBusy",
  ActivityLimitReached: "hostBusy",
  ConnectionFailure: "hostBusy",
  HostRestartNeeded: "hostBusy",
  InactiveWorkbook: "inactiveWorkbook",
  ApiNotFound: "apiNotFound",
  ApiNotAvailable: "apiNotFound",
  NotImplemented: "apiNotFound",
  UnsupportedOperation: "apiNotFound",
  UnsupportedFeature: "apiNotFound",
  UnsupportedFillType: "apiNotFound",
  UndoNotSupported: "undoNotSupported",
  MergedRangeConflict: "rangeConflict",
  FilteredRangeConflict: "rangeConflict",
  PivotTableRangeConflict: "rangeConflict",
  InsertDeleteConflict: "rangeConflict",
  NonBlankCellOffSheet: "rangeConflict",
  UnsupportedSheet: "rangeConflict",
  GeneralException: "hostGeneral",
  InvalidArgument: "hostGeneral",
  InvalidOperation: "hostGeneral",
  InvalidRequest: "hostGeneral",
  InvalidRequestContext: "hostGeneral",
  DirtySupportingFormula: "hostGeneral",
  EmptyChartSeries: "hostGeneral",
  CannotRegisterEvent: "hostGeneral",
  InvalidOrTimedOutSession: "hostGeneral",
  WriteNotSupportedWhenModalDialogOpen: "hostGeneral",
};

/** The codes that have an advice of their own; all others are shown as they are. */
export const KNOWN_HOST_CODES: readonly string[] = Object.keys(CODES);

/**
 * What an error of the host means for the user. Decided by its code alone: its message is in the language of Office
 * and meant for developers.
 * @param code `OfficeExtension.Error.code`
 */
export function hostFailureOf(code: string): HostFailure {
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return known === undefined ? { code: "hostUnknown", hostCode: code } : { code: known, hostCode: code };
}

/** What is told of an error of Office's client. */
export interface HostError {
  readonly code: string;
  /** Such as `PageLayout.paperSize`; empty where the host does not say. */
  readonly location: string;
}

/**
 * The error of the host in whatever was thrown, or null. It is known by its form, since a page can hold several
 * copies of the client's classes.
 */
export function hostErrorOf(thrown: unknown): HostError | null {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown) || typeof thrown.code !== "string")
    return null;
  if (!("debugInfo" in thrown)) return null;
  const { debugInfo } = thrown;
  const hasLocation = typeof debugInfo === "object" && debugInfo !== null && "errorLocation" in debugInfo;
  const location = hasLocation && typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
  return { code: thrown.code, location };
}
