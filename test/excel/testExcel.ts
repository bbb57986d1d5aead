import type { DOMWindow } from "jsdom";
import { bundle } from "./boot/bundle";
import type { ExternalShim } from "./boot/externalShim";
import type { WorkbookPackage } from "../../src/workbook/file/workbookPackage";
import { CommandRunner } from "./commands";
import { EventSource } from "./events";
import { FunctionCaller } from "./functionCaller";
import type { NativeHost } from "./nativeHost";
import { saveBook } from "./package/saveBook";

/** What the window of a task pane has besides jsdom's own. */
interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Excel with a workbook and a task pane beside it, as a test sees it. */
export class TestExcel {
  /** What colleagues do: edits, deletions, selections, and the events that follow. */
  readonly events: EventSource;
  readonly commands: CommandRunner;
  readonly functions: FunctionCaller;

  constructor(readonly native: NativeHost, private readonly source: WorkbookPackage, shim: ExternalShim, readonly window: DOMWindow) {
    this.events = new EventSource(native, shim);
    this.commands = new CommandRunner(native, shim);
    this.functions = new FunctionCaller(native, shim);
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

  /** `Excel.run` of the genuine client. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.office.Excel.run(batch);
  }

  /**
   * Bundles a module of the project, runs it in the window, and gives its exports.
   * @param entry path of the file from the top of the project
   */
  load<Exports>(entry: string): Exports {
    const name = "loadedByTest";
    this.window.eval(`${bundle(entry, name)}\nwindow.${name} = ${name};`);
    return (this.window as DOMWindow & Record<typeof name, Exports>)[name];
  }

  /** The globals of office.js. */
  get office(): OfficeWindow {
    return this.window as DOMWindow & OfficeWindow;
  }

  /** The workbook as a file, as Excel would save it now. */
  save(): Uint8Array {
    return saveBook(this.book, this.source);
  }

  close(): void {
    this.window.close();
  }
}
