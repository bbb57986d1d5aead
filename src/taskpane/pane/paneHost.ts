import type { Evaluator } from "../../app/evaluator";
import type { Gatherer } from "../../app/gathering/gatherer";
import type { WorkbookPort } from "../../workbook/port";

/** Choosing and saving files, where a file holds the workbook. */
export interface FileDesk {
  /** Name of the open file, or null. */
  readonly name: string | null;
  /** @throws WorkbookError where the file is no workbook */
  open(file: File): Promise<void>;
  /** True where the file on disk is no longer what was opened, or is gone; browsers do not read such a file again. */
  isChanged(): Promise<boolean>;
  /** The workbook as it is now; null where none is open. */
  content(): Blob | null;
  /** Hands the workbook over as it is now, under the name given. */
  save(name: string): void;
}

/** Where the pane runs: in Excel, or in a page of the browser over a file. */
export interface PaneHost {
  /** Excel's workbook, to show its cells and to hear of changes; null over a file, which can do neither. */
  readonly port: WorkbookPort | null;
  /** Null until there is a workbook; another one for another workbook. */
  readonly evaluator: Evaluator | null;
  /** Null in Excel. */
  readonly files: FileDesk | null;
  /** Gathers files of schools: into Excel's workbook, or into another file. */
  readonly gatherer: Gatherer;
  /** Told when somebody is about to open or evaluate: what is fetched now need not be waited for. */
  prepare(): void;
  /** False in an Excel without worksheet functions. */
  readonly hasFunctions: boolean;
  /** Opens a new workbook in Excel, or saves it as a file. */
  offerWorkbook(bytes: Uint8Array, name: string): Promise<void>;
}
