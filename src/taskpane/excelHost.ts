import { ExcelWorkbook } from "../workbook/excel/excelWorkbook";
import { openNewWorkbook } from "../workbook/excel/openNewWorkbook";
import type { PaneHost } from "./pane/paneHost";
import { gathererLater } from "./gathererLater";
import { evaluatorLater } from "./evaluatorLater";
import { prepareEvaluation } from "./pane/evaluating/loadEvaluation";

/** The pane's host in Excel: the workbook beside it. */
export function excelHost(): PaneHost {
  const port = new ExcelWorkbook();
  return {
    port,
    evaluator: evaluatorLater(port),
    gatherer: gathererLater(port),
    prepare: prepareEvaluation,
    files: null,
    hasFunctions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2"),
    offerWorkbook: openNewWorkbook,
  };
}
