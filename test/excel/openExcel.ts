import type { WorkbookPackage } from "../../src/workbook/file/package/workbookPackage";
import { bootJsdom, type PageContent } from "./boot/bootJsdom";
import type { ShimFacts } from "./boot/externalShim";
import { shimFacts, type PlatformName } from "./boot/platform";
import { MICROSOFT_365, type RequirementMatrix } from "./boot/requirementMatrix";
import type { RegisteredFunctions } from "./formulas/registeredFunctions";
import { TestExcel } from "./testExcel";
import { readBook } from "./package/readBook";
import { NativeHost } from "./nativeHost";

export interface ExcelOptions extends PageContent {
  /** Whose file of office.js runs; Windows where absent. */
  readonly platform?: PlatformName;
  /** Language of Excel; "zh-CN" where absent. */
  readonly locale?: string;
  /** Microsoft 365 where absent. */
  readonly requirements?: RequirementMatrix;
  readonly fileName?: string;
  /** The worksheet functions of the add-in; none where absent. */
  readonly functions?: RegisteredFunctions;
}

/** The native side with a workbook, and what it says of itself. */
export function openedHost(
  bytes: Uint8Array,
  options: ExcelOptions,
): { readonly native: NativeHost; readonly source: WorkbookPackage; readonly facts: ShimFacts } {
  const { platform = "win32", locale = "zh-CN", requirements = MICROSOFT_365 } = options;
  const { book, source } = readBook(bytes);
  book.locale = locale;
  book.isOnWeb = platform === "web";
  book.functions = options.functions ?? null;
  book.fileName = options.fileName ?? book.fileName;
  return { native: new NativeHost(book), source, facts: shimFacts(platform, locale, requirements) };
}

/**
 * Opens a workbook in the test Excel, with a task pane in jsdom beside it in which the unmodified client of Microsoft
 * has started. To be closed when the test is done.
 * @param bytes an .xlsx
 */
export async function openExcel(bytes: Uint8Array, options: ExcelOptions = {}): Promise<TestExcel> {
  const { native, source, facts } = openedHost(bytes, options);
  const page = await bootJsdom(facts, (id, args) => native.execute(id, args), options);
  return new TestExcel(native, source, page);
}
