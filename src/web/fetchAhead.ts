import { loadStrings } from "../app/loadStrings";
import { loadGathering } from "../taskpane/gathering/gatheringLater";
import { loadTableDialog } from "../taskpane/pane/correcting/tableDialogLater";
import { loadCells } from "../taskpane/pane/grid/cellsLater";
import { loadSample, loadTemplate } from "../taskpane/pane/opening/newWorkbooks";
import { loadReportDialog } from "../taskpane/pane/report/reportButton";
import { loadResults } from "../taskpane/pane/resultsLater";
import { loadWhatIf } from "../taskpane/pane/whatIf/whatIfLater";
import type { EngineClient } from "./engine/engineClient";

/** The page is seen and can be used before it fetches what nobody has asked for, in milliseconds. */
const QUIET = 3000;

/**
 * Every script of the page that comes only when it is needed, asked for as it is when it is needed: what else stands in
 * the script that asks decides what the packer puts into the one that is asked for.
 */
const PARTS: readonly (() => Promise<unknown>)[] = [
  ...[loadResults, loadCells, loadTableDialog, loadWhatIf, loadReportDialog, loadGathering, loadTemplate, loadSample],
  () => loadStrings("zh-CN"),
  () => loadStrings("en"),
];

/**
 * Fetches all scripts of page and worker soon after the start, so that the page goes on working when the network is
 * gone: it is used in offices where the cable is pulled before data are opened. What cannot be had now is asked for
 * again when it is needed, and said to be missing only then.
 */
export function fetchAhead(engine: EngineClient): void {
  setTimeout(() => {
    engine.ask({ kind: "prepare" }).catch(() => undefined);
    // One after another: none of them is in a hurry.
    void PARTS.reduce(
      (before, fetchPart) => before.then(fetchPart).catch(() => undefined),
      Promise.resolve<unknown>(null),
    );
  }, QUIET);
}
