import type { LinkTarget, SheetPlan } from "../../model/sheetPlan";
import type { RunMark } from "../../model/runMark";
import type { Capabilities, WorkbookContents, WorkbookPort, WriteReport } from "../port";
import { readWorkbookContents } from "./readWorkbook";
import { WorkbookPackage } from "./workbookPackage";
import { writePlans } from "./writePlans";

/** A workbook in a file (.xlsx, .xlsm), held in memory; whoever opened it saves its bytes. */
export class WorkbookFile implements WorkbookPort {
  readonly capabilities: Capabilities = { canSelect: false, canWatch: false, canUndo: false };

  private constructor(
    private book: WorkbookPackage,
    private current: Uint8Array,
  ) {}

  /**
   * @param bytes whole file; they are never changed
   * @param fileName see WorkbookPackage.open
   * @throws WorkbookError which says what the file is instead, or what is wrong with it
   */
  static open(bytes: Uint8Array, fileName?: string): WorkbookFile {
    return new WorkbookFile(WorkbookPackage.open(bytes, fileName), bytes);
  }

  /** The file as it is now: as it was opened until something is written. */
  get bytes(): Uint8Array {
    return this.current;
  }

  /** @throws WorkbookError see readWorkbookContents */
  async read(): Promise<WorkbookContents> {
    return readWorkbookContents(this.book);
  }

  /** @throws WorkbookError see writePlans; then the file is as before */
  async write(plans: readonly SheetPlan[], run?: RunMark): Promise<WriteReport> {
    const { bytes, sheetNames } = writePlans(this.book, plans, run);
    this.book = WorkbookPackage.open(bytes);
    this.current = bytes;
    return { sheetNames };
  }

  select(target: LinkTarget): Promise<void> {
    const sheet = "ownSheet" in target ? target.ownSheet : target.sheet;
    return Promise.reject(
      new Error(
        `a file cannot show the cell at row ${target.row}, column ${target.column} of ${sheet}; see capabilities`,
      ),
    );
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.reject(new Error("a file cannot be watched; see capabilities"));
  }
}
