import { currentStamp } from "../app/currentStamp";
import { judgeRecognised, writeEvaluation } from "../app/evaluateWorkbook";
import { announceEvaluation } from "../app/latestEvaluation";
import { languageOfTag, loadStrings } from "../app/loadStrings";
import { isUndoNoticeSaid, sayUndoNotice } from "../app/undoNotice";
import { ExcelWorkbook } from "../workbook/excel/excelWorkbook";

/**
 * 一键自评: reads and judges the workbook, writes our sheets and shows the first of them. The pane is told of the
 * evaluation even where it cannot be written. Whoever has never seen the pane is shown it once, with what Excel may
 * have forgotten to undo: a button of the ribbon can say nothing itself.
 * @throws WorkbookError, NoDataError, NothingRecognisedError
 */
export async function evaluateInExcel(): Promise<void> {
  const strings = await loadStrings(languageOfTag(Office.context.displayLanguage));
  const port = new ExcelWorkbook();
  const judged = await judgeRecognised(port);
  const stamp = currentStamp(new Date());
  announceEvaluation({ ...judged, evaluatedAt: stamp.evaluatedAt });
  const { sheetNames } = await writeEvaluation(port, judged, strings, stamp);
  if (sheetNames.summary !== undefined)
    await port.select({ sheet: sheetNames.summary, table: null, row: 0, column: 0 });
  if (judged.contents.ownSheets.length === 0 && !isUndoNoticeSaid()) await sayOfUndo();
}

async function sayOfUndo(): Promise<void> {
  sayUndoNotice();
  // Where the pane cannot be opened, it says so when somebody opens it.
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
