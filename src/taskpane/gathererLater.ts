import { attentiveProgress } from "../app/gathering/attentiveProgress";
import type { Gatherer } from "../app/gathering/gatherer";
import type { ExcelWorkbook } from "../workbook/excel/excelWorkbook";

/**
 * The gatherer of Excel's workbook, whose script comes when somebody gathers. It works where the pane does, which alone
 * reaches Excel, and lets the pane listen between two files.
 */
export function gathererLater(workbook: ExcelWorkbook): Gatherer {
  return {
    async gather(order, strings, progress, signal) {
      const [{ beginGathering }, { workbookTarget }] = await Promise.all([
        import("../app/gathering/gatheringWork"),
        import("../app/gathering/workbookTarget"),
      ]);
      const target = await workbookTarget(workbook, strings.pane.gathering.thisWorkbook);
      return beginGathering(order, strings, attentiveProgress(progress, signal), target);
    },
  };
}
