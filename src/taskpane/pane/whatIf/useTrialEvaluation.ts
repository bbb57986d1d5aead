import { useEffect, useState } from "react";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import type { ComparedEvaluation, Scenario } from "../../../model/scenario";

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
export function useTrialEvaluation({ contents, mapping }: DatedEvaluation, scenario: Scenario): TrialEvaluation {
  const [done, setDone] = useState<Done | null>(null);
  const isEmpty = scenario.cells.length + scenario.limits.length + scenario.unread.length === 0;
  useEffect(() => {
    if (isEmpty) return setDone(null);
    const timer = setTimeout(() => {
      // What evaluated the workbook is there already, so that nothing is fetched.
      import("../../../app/judgeScenarios")
        .then(({ judgeScenario }) => setDone({ scenario, after: judgeScenario(contents, mapping, scenario) }))
        .catch(() => setDone({ scenario, after: null }));
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [contents, mapping, scenario, isEmpty]);
  if (isEmpty || done === null) return { after: null, state: isEmpty ? "empty" : "busy" };
  return { after: done.after, state: done.scenario !== scenario ? "busy" : done.after === null ? "failed" : "done" };
}
