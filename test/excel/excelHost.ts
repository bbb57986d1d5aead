import type { WorkbookPackage } from "../../src/workbook/file/package/workbookPackage";
import { CommandRunner } from "./commands";
import { EventSource } from "./events";
import { FunctionCaller } from "./functionCaller";
import type { MessageSink } from "./messageSink";
import type { NativeHost } from "./nativeHost";
import { saveBook } from "./package/saveBook";
import { waitUntil } from "./waitUntil";

/** Excel with a workbook, wherever the task pane beside it runs. */
export class ExcelHost {
  /** What colleagues do: edits, deletions, selections, and the events that follow. */
  readonly events: EventSource;
  readonly commands: CommandRunner;
  readonly functions: FunctionCaller;

  constructor(
    readonly native: NativeHost,
    private readonly source: WorkbookPackage,
    sink: MessageSink,
  ) {
    this.events = new EventSource(native, sink);
    this.commands = new CommandRunner(native, sink);
    this.functions = new FunctionCaller(native, sink);
    native.calls.invoke = (id, args, caller): ReturnType<FunctionCaller["call"]> =>
      this.functions.call(id, args, caller);
  }

  get book(): NativeHost["book"] {
    return this.native.book;
  }

  get traffic(): NativeHost["traffic"] {
    return this.native.traffic;
  }

  get faults(): NativeHost["faults"] {
    return this.native.faults;
  }

  /** Resolves when no cell waits for a worksheet function any more. */
  async calculated(): Promise<void> {
    if (this.book.functions !== null) await waitUntil("the functions runtime is ready", () => this.functions.isReady);
    await waitUntil("every worksheet function has answered", () => this.native.calls.isSettled);
  }

  /** The workbook as a file, as Excel would save it now. */
  save(): Uint8Array {
    return saveBook(this.book, this.source);
  }
}
