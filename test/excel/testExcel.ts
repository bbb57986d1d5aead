import type { DOMWindow } from "jsdom";
import type { WorkbookPackage } from "../../src/workbook/file/package/workbookPackage";
import type { BootedWindow } from "./boot/bootJsdom";
import { bundleScript } from "./boot/bundle";
import { ExcelHost } from "./excelHost";
import type { NativeHost } from "./nativeHost";

/** What the window of a task pane has besides jsdom's own. */
interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Excel with a task pane in jsdom beside it. */
export class TestExcel extends ExcelHost {
  readonly window: DOMWindow;

  constructor(
    native: NativeHost,
    source: WorkbookPackage,
    readonly page: BootedWindow,
  ) {
    super(native, source, page.shim);
    this.window = page.window;
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
    this.page.run(bundleScript(entry, name));
    return (this.window as DOMWindow & Record<typeof name, Exports>)[name];
  }

  /** The globals of office.js. */
  get office(): OfficeWindow {
    return this.window as DOMWindow & OfficeWindow;
  }

  close(): void {
    this.page.close();
  }
}
