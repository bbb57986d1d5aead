import { attentiveProgress } from "../app/gathering/attentiveProgress";
import type { Gatherer } from "../app/gathering/gatherer";

/** The gatherer of Excel's workbook, whose script comes when somebody gathers. */
export function gathererLater(): Gatherer {
  return {
    async gather(order, strings, progress, signal) {
      const { beginGathering } = await import("../app/gathering/gatheringWork");
      return beginGathering(order, strings, attentiveProgress(progress, signal));
    },
  };
}
