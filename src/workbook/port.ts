import type { NewSheet } from "../model/sheets/newSheet";
import type { AwaitedSheet, LinkTarget, OwnSheet, SheetId } from "../model/sheets/sheetPlan";
import type { RunMark } from "../model/sheets/runMark";
import type { TableData } from "../model/tables/table";
import type { WorkbookOddity } from "../model/tables/workbookOddity";

/** What a host can do beyond reading and writing; outputs adapt, they never guess. */
export interface Capabilities {
  readonly canSelect: boolean;
  readonly canWatch: boolean;
  readonly canUndo: boolean;
}

export interface WorkbookContents {
  /**
   * All named tables, in the order of the sheets and then of their top-left cells; our own settings tables are not
   * among them.
   */
  readonly tables: readonly TableData[];
  /**
   * Of every foreign sheet the used range, with the cells of named tables left empty; sheets without cells are absent.
   */
  readonly plainRanges: readonly TableData[];
  readonly ownSheets: readonly OwnSheet[];
  /** Of the bureau's; one of our sheets that is protected says so when it is to be written. */
  readonly protection: { readonly workbookStructure: boolean; readonly sheets: readonly string[] };
  /** True where the package carries a digital signature, which any change makes void. */
  readonly isSigned: boolean;
  /** True where formulas wait for F9 (计算选项—手动): what they show may be older than the figures they rest on. */
  readonly isManuallyCalculated: boolean;
  /**
   * True where formulas show older figures or may: Excel had not calculated to the end, or the file says that it is to
   * be calculated.
   */
  readonly isCalculationUnfinished: boolean;
  readonly oddities: readonly WorkbookOddity[];
  /** Of the run that wrote our sheets; absent where there is none, or the host does not tell. */
  readonly run?: RunMark;
}

export interface WriteReport {
  /** The name under which each sheet stands in the workbook now. */
  readonly sheetNames: Readonly<Partial<Record<SheetId, string>>>;
}

/** While something is written: who may stop it, and who wants to know how far it is. */
export interface WriteControl {
  /**
   * Ends the writing at the next step: with the reason of the abort where nothing was changed, as in a file, and in
   * Excel, which takes nothing back, with WorkbookError writeInterrupted.
   */
  readonly signal?: AbortSignal | undefined;
  /** Told how many of how many requests are done, none first; a file is written in one. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Rows of a sheet, counted from 0, both inclusive. */
export interface SelectedRows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

/** The one door to a workbook, whether Excel holds it or a file does. */
export interface WorkbookPort {
  readonly capabilities: Capabilities;
  read(): Promise<WorkbookContents>;
  /**
   * Writes all sheets or none; where the host cannot take back a part, WorkbookError writeInterrupted says what stands.
   * What the making of a sheet throws passes through, before anything is changed.
   */
  write(sheets: readonly AwaitedSheet[], run?: RunMark, control?: WriteControl): Promise<WriteReport>;
  /** Brings a cell to the front: one of the bureau's, or of a sheet of ours, whatever its name is by now. */
  select(target: LinkTarget): Promise<void>;
  /**
   * Adds sheets of the form behind the last one, when somebody has asked for them; every other sheet stays as it is.
   * @returns the copy that has them, where the port holds a file, which itself stays; null where the workbook has them
   * now
   */
  addSheets(sheets: readonly NewSheet[]): Promise<Uint8Array | null>;
  /** The rows that somebody has selected on a sheet; null where the host shows no cells. */
  selectedRows(): Promise<SelectedRows | null>;
  /** @returns a function that stops watching */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

/** Why a workbook cannot be read or written, with what the sentence needs. */
export type WorkbookFailure =
  | { readonly code: "oldExcelFormat" | "wpsFormat" | "binaryWorkbook" | "rarArchive" | "encrypted" }
  | { readonly code: "csvText" | "htmlText" | "emptyFile" | "notAWorkbook" | "damagedFile" }
  | { readonly code: "damagedPart"; readonly part: string }
  | { readonly code: "tooLarge"; readonly megabytes: number; readonly limit: number }
  | { readonly code: "zip64" | "unsupportedEncoding"; readonly part: string }
  | { readonly code: "tooManyRows"; readonly sheet: string; readonly rows: number; readonly limit: number }
  | { readonly code: "structureLocked" }
  | { readonly code: "ownSheetProtected"; readonly sheet: string }
  | { readonly code: "tooManyCells"; readonly sheet: string; readonly cells: number; readonly limit: number }
  | { readonly code: "tooManyCellsInAll"; readonly limit: number }
  | { readonly code: "tooIntricate"; readonly part: string }
  | { readonly code: "valuesMissing" | "sheetHidden"; readonly sheet: string }
  | HostFailure
  | Cancelled
  | WriteInterrupted;

/** Somebody has stopped it. */
export interface Cancelled {
  readonly code: "cancelled";
}

/** Excel refused; `hostCode` is what Excel calls it, for whoever has to look further. */
export interface HostFailure {
  readonly code:
    | "cellEditMode"
    | "payloadTooLarge"
    | "accessDenied"
    | "itemNotFound"
    | "nameTaken"
    | "hostBusy"
    | "inactiveWorkbook"
    | "apiNotFound"
    | "undoNotSupported"
    | "rangeConflict"
    | "newWorkbookRefused"
    | "hostGeneral"
    | "hostUnknown";
  readonly hostCode: string;
}

/** Excel cannot take back what it has written before it refused, so this says exactly what stands there now. */
export interface WriteInterrupted {
  readonly code: "writeInterrupted";
  readonly cause: HostFailure | Cancelled;
  /** Names of the sheets of ours that are complete. */
  readonly written: readonly string[];
  /** Names of those that are begun or emptied, and must not be used. */
  readonly unfinished: readonly string[];
}

/** Thrown by a port; `app/` turns the failure into one sentence with what to do now. */
export class WorkbookError extends Error {
  constructor(readonly failure: WorkbookFailure) {
    super(failure.code);
    this.name = "WorkbookError";
  }
}
