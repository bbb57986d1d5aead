import { useEffect, useState } from "react";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import type { ComparedEvaluation, Scenario } from "../../../model/scenario";

/** Nobody is done typing before this time has passed, in milliseconds. */
const PATIENCE = 200;

/** What a trial leads to; the result before stands until the next is there. */
export interface TrialEvaluation {
  readonly after: ComparedEvaluation | null;
  readonly isBusy: boolean;
}

/** Judges what is being tried, a little after the last key; a scenario that changes nothing has no result. */
export function useTrialEvaluation({ contents, mapping }: DatedEvaluation, scenario: Scenario): TrialEvaluation {
  const [done, setDone] = useState<{ readonly scenario: Scenario; readonly after: ComparedEvaluation } | null>(null);
  const isEmpty = scenario.cells.length + scenario.limits.length + scenario.unread.length === 0;
  useEffect(() => {
    if (isEmpty) return setDone(null);
    const timer = setTimeout(() => {
      // What evaluated the workbook is there already, so that nothing is fetched.
      void import("../../../app/judgeScenarios").then(({ judgeScenario }) => {
        setDone({ scenario, after: judgeScenario(contents, mapping, scenario) });
      });
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [contents, mapping, scenario, isEmpty]);
  return { after: isEmpty ? null : done?.after ?? null, isBusy: !isEmpty && done?.scenario !== scenario };
}
