import type * as LocalEvaluator from "../../../app/localEvaluator";
import { loadResults } from "../resultsLater";

/** The script that evaluates; the pane opens without it, in half the bytes. */
export function loadEvaluation(): Promise<typeof LocalEvaluator> {
  return import("../../../app/localEvaluator");
}

/**
 * Asks for the scripts of an evaluation and of its results when somebody is about to ask for one; where they cannot be
 * had, the evaluation says so.
 */
export function prepareEvaluation(): void {
  for (const asked of [loadEvaluation(), loadResults()]) asked.catch(() => undefined);
}
