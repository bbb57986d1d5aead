import type { WorkbookPackage } from "../../src/workbook/file/workbookPackage";
import { CommandRunner } from "./commands";
import { EventSource } from "./events";
import { FunctionCaller } from "./functionCaller";
import type { MessageSink } from "./messageSink";
import type { NativeHost } from "./nativeHost";
import { saveBook } from "./package/saveBook";

/** Excel with a workbook, wherever the task pane beside it runs. */
export class ExcelHost {
  /** What colleagues do: edits, deletions, selections, and the events that follow. */
  readonly events: EventSource;
  readonly commands: CommandRunner;
  readonly functions: FunctionCaller;

  constructor(readonly native: NativeHost, private readonly source: WorkbookPackage, sink: MessageSink) {
    this.events = new EventSource(native, sink);
    this.commands = new CommandRunner(native, sink);
    this.functions = new FunctionCaller(native, sink);
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

  /** The workbook as a file, as Excel would save it now. */
  save(): Uint8Array {
    return saveBook(this.book, this.source);
  }
}
