import { loadStrings } from "../app/loadStrings";
import { loadResults } from "../taskpane/pane/resultsLater";
import type { EngineClient } from "./engine/engineClient";

/** The page is seen and can be used before it fetches what nobody has asked for, in milliseconds. */
const QUIET = 3000;

/** Every script of the page that comes only when it is needed. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  loadResults,
  () => import("../taskpane/pane/grid/cellsPanel"),
  () => import("../taskpane/pane/whatIf/whatIfTab"),
  () => import("../taskpane/pane/report/reportDialog"),
  () => import("../taskpane/gathering/gatheringPage"),
  () => import("../app/createTemplate"),
  () => import("../../assets/sample/示例县.xlsx"),
  () => loadStrings("zh-CN"),
  () => loadStrings("en"),
];

/**
 * Fetches all scripts of page and worker soon after the start, so that the page goes on working when the network is gone:
 * it is used in offices where the cable is pulled before data are opened. What cannot be had now is asked for again when
 * it is needed, and said to be missing only then.
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
