import { ExcelWorkbook } from "../workbook/excel/excelWorkbook";
import { openNewWorkbook } from "../workbook/excel/openNewWorkbook";
import type { PaneHost } from "./pane/paneHost";

/** The pane's host in Excel: the workbook beside it. */
export function excelHost(): PaneHost {
  return {
    port: new ExcelWorkbook(),
    files: null,
    hasFunctions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2"),
    offerWorkbook: openNewWorkbook,
  };
}
