import type { School } from "../../model/dataset";
import type { ComparedEvaluation } from "../../model/scenario";

/** What a trial would cost, and which schools it says nothing of any more. */
export interface TrialCost {
  /**
   * 元, of the cheapest ways; a school that has become unknown counts with what it cost before, or the trial would seem
   * cheaper.
   */
  readonly cost: number;
  /** Schools whose cheapest way was known and no longer is, in the bureau's order. */
  readonly becameUnknown: readonly School[];
}

/**
 * The cost of a trial beside the data as they are. A school whose figure a trial makes unknown lacks no less than
 * before.
 * @example 一小 4 万元, 二小 6 万元; under the trial 一小 2 万元 and 二小 unknown → 8 万元, 二小 has become unknown
 */
export function trialCost(now: ComparedEvaluation, trial: ComparedEvaluation): TrialCost {
  const before = new Map(now.plan.schools.map(({ school, cheapest }) => [school.key, cheapest?.cost ?? null]));
  const wasUnknown = new Set(
    now.plan.schools.filter(({ cheapest }) => cheapest === null).map(({ school }) => school.key),
  );
  const becameUnknown = trial.plan.schools.flatMap(({ school, cheapest }) =>
    cheapest !== null || wasUnknown.has(school.key) ? [] : [school],
  );
  return { cost: becameUnknown.reduce((sum, { key }) => sum + (before.get(key) ?? 0), trial.plan.cost), becameUnknown };
}
