import { openExcel, type ExcelOptions } from "../../excel/openExcel";
import { readSheets } from "../../fixtures/awaitedSheets";
import type * as ExcelWorkbookModule from "../../../src/workbook/excel/excelWorkbook";
import type { WorkbookContents, WorkbookPort } from "../../../src/workbook/port";

type OpenExcel = Awaited<ReturnType<typeof openExcel>>;

/** A workbook in the test Excel, and the port as it runs in the window beside it. */
export interface OpenPort {
  readonly excel: OpenExcel;
  readonly port: WorkbookPort;
}

export async function openPort(bytes: Uint8Array, options: ExcelOptions = {}): Promise<OpenPort> {
  const excel = await openExcel(bytes, options);
  const { ExcelWorkbook } = excel.load<typeof ExcelWorkbookModule>("src/workbook/excel/excelWorkbook.ts");
  return { excel, port: new ExcelWorkbook() };
}

/** Plain data of the window as plain data of the test: objects of two realms are never equal. */
export function plain<Data>(data: Data): Data {
  return structuredClone(data);
}

/**
 * The port, with what it reads as plain data of the test; what judging makes of it holds words of cards, which are
 * functions.
 */
export function readingPlainly(port: Pick<WorkbookPort, "read">): Pick<WorkbookPort, "read"> {
  return { read: async () => plainContents(await port.read()) };
}

/** What a port has read as plain data of the test, our sheets read to the end. */
export function plainContents(contents: WorkbookContents): WorkbookContents {
  return plain({ ...contents, ownSheets: readSheets(contents.ownSheets) });
}
