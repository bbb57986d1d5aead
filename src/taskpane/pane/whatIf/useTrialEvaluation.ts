import { useEffect, useState } from "react";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import type { ComparedEvaluation, Scenario } from "../../../model/scenario";
import { usePane } from "../paneContext";

/** Nobody is done typing before this time has passed, in milliseconds. */
const PATIENCE = 200;

/** What a trial leads to; the result before stands until the next is there. */
export interface TrialEvaluation {
  readonly after: ComparedEvaluation | null;
  readonly state: "empty" | "busy" | "done" | "failed";
}

interface Done {
  readonly scenario: Scenario;
  /** Null where the program failed. */
  readonly after: ComparedEvaluation | null;
}

/** Judges what is being tried, a little after the last key; a scenario that changes nothing has no result. */
export function useTrialEvaluation(shown: DatedEvaluation, scenario: Scenario): TrialEvaluation {
  const { evaluator } = usePane();
  const [done, setDone] = useState<Done | null>(null);
  const isEmpty = scenario.cells.length + scenario.limits.length + scenario.unread.length === 0;
  useEffect(() => {
    if (isEmpty || evaluator === null) return setDone(null);
    let isWanted = true;
    const finish = (after: ComparedEvaluation | null): void => {
      if (isWanted) setDone({ scenario, after });
    };
    const timer = setTimeout(() => {
      evaluator.judgeScenario(shown, scenario).then(finish, () => finish(null));
    }, PATIENCE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [evaluator, shown, scenario, isEmpty]);
  if (isEmpty || done === null) return { after: null, state: isEmpty ? "empty" : "busy" };
  return { after: done.after, state: done.scenario !== scenario ? "busy" : done.after === null ? "failed" : "done" };
}
