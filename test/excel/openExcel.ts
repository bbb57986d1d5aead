import { bootJsdom, type BootedWindow } from "./boot/bootJsdom";
import { shimFacts, type PlatformName } from "./boot/platform";
import { MICROSOFT_365, type RequirementMatrix } from "./boot/requirementMatrix";
import { TestExcel } from "./testExcel";
import { readBook } from "./package/readBook";
import { NativeHost } from "./nativeHost";

export interface ExcelOptions {
  /** Whose file of office.js runs; Windows where absent. */
  readonly platform?: PlatformName;
  /** Language of Excel; "zh-CN" where absent. */
  readonly locale?: string;
  /** Microsoft 365 where absent. */
  readonly requirements?: RequirementMatrix;
  readonly fileName?: string;
  /** HTML of the body of the page. */
  readonly body?: string;
}

/**
 * Opens a workbook in the test Excel, with a task pane in jsdom beside it in which the unmodified client of Microsoft
 * has started. To be closed when the test is done.
 * @param bytes an .xlsx
 */
export async function openExcel(bytes: Uint8Array, options: ExcelOptions = {}): Promise<TestExcel & { readonly page: BootedWindow }> {
  const { platform = "win32", locale = "zh-CN", requirements = MICROSOFT_365 } = options;
  const { book, source } = readBook(bytes);
  book.locale = locale;
  book.fileName = options.fileName ?? book.fileName;
  const native = new NativeHost(book);
  const page = await bootJsdom(shimFacts(platform, locale, requirements), (id, args) => native.execute(id, args), options.body);
  const excel = new TestExcel(native, source, page.shim, page.window);
  return Object.assign(excel, { page });
}
