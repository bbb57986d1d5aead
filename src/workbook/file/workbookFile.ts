import type { NewSheet } from "../../model/sheets/newSheet";
import type { AwaitedSheet, LinkTarget } from "../../model/sheets/sheetPlan";
import type { RunMark } from "../../model/sheets/runMark";
import type { Capabilities, WorkbookContents, WorkbookPort, WriteControl, WriteReport } from "../port";
import type { Compression } from "./zip/compression";
import { readWorkbookContents } from "./reading/readWorkbook";
import { WorkbookPackage } from "./package/workbookPackage";
import { writePlans } from "./writing/writePlans";

/** A workbook in a file (.xlsx, .xlsm), held in memory; whoever opened it saves its bytes. */
export class WorkbookFile implements WorkbookPort {
  readonly capabilities: Capabilities = { canSelect: false, canWatch: false, canUndo: false };

  private constructor(
    private book: WorkbookPackage,
    private current: Uint8Array,
    private readonly compression: Compression | undefined,
  ) {}

  /**
   * @param bytes whole file; they are never changed
   * @param fileName see WorkbookPackage.open
   * @param compression the platform's own, where there is a faster one than that in JavaScript
   * @throws WorkbookError which says what the file is instead, or what is wrong with it
   */
  static open(bytes: Uint8Array, fileName?: string, compression?: Compression): WorkbookFile {
    return new WorkbookFile(WorkbookPackage.open(bytes, fileName, compression), bytes, compression);
  }

  /** The file as it is now: as it was opened until something is written. */
  get bytes(): Uint8Array {
    return this.current;
  }

  /** @throws WorkbookError see readWorkbookContents */
  async read(): Promise<WorkbookContents> {
    return readWorkbookContents(this.book);
  }

  /** @throws WorkbookError see writePlans, or what the signal was aborted with; then the file is as before */
  async write(sheets: readonly AwaitedSheet[], run?: RunMark, { signal }: WriteControl = {}): Promise<WriteReport> {
    const { bytes, sheetNames } = await writePlans(this.book, sheets, run);
    signal?.throwIfAborted();
    this.book = WorkbookPackage.open(bytes, undefined, this.compression);
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

  /** @throws WorkbookError structureLocked, damagedPart */
  async addSheets(sheets: readonly NewSheet[]): Promise<Uint8Array> {
    // Few ask for it, and it would double the script of the page.
    const { editBureauWorkbook } = await import("../bureauEdits/editBureauWorkbook");
    return editBureauWorkbook(this.current, { cells: [], tables: [], sheets }).bytes;
  }

  async selectedRows(): Promise<null> {
    return null;
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.reject(new Error("a file cannot be watched; see capabilities"));
  }
}
