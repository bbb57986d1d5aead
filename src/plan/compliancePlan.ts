import { floorKind } from "../model/ruleInForce";
import { ofIndicator } from "../model/ofIndicator";
import type { Evaluation, SchoolPartResult } from "../model/evaluation";
import { knownValue } from "../model/figures/figure";

import type { CompliancePlan, SchoolPlan, ShortfallPlan, UnitCosts } from "../model/plan";
import { balancePlan } from "./balancePlan";
import { cheapestCompliance } from "./cheapestCompliance";
import { indicatorTotal } from "./indicatorTotal";
import { amountDemands, shortfallsOf, type AllowedUnits } from "./schoolShortfalls";

/**
 * What is to be done so that every school satisfies the school rule and every coefficient of variation its limit. A
 * calculation from the figures of the evaluation, not an order; schools that lack nothing are not in the list.
 * @param costs 元 for a unit of each indicator, to choose what may stay at its floor: those of the bureau, or else the
 * defaults
 */
export function compliancePlan(evaluation: Evaluation, costs: UnitCosts = costsOf(evaluation)): CompliancePlan {
  return {
    ...shortfallPlan(evaluation, costs),
    balance: evaluation.balance.flatMap((balance) => {
      const plan = balancePlan(balance, evaluation);
      return plan === null ? [] : [plan];
    }),
  };
}

/** The part of it that is found school by school, in a fraction of the time: what schools lack, and what it costs. */
export function shortfallPlan(evaluation: Evaluation, costs: UnitCosts = costsOf(evaluation)): ShortfallPlan {
  const allowed = allowedUnits(evaluation);
  const schools = [...resultsBySchool(evaluation.schools).values()].flatMap(
    (results) => schoolPlan(results, evaluation, costs, allowed) ?? [],
  );
  return {
    schools,
    totals: Object.fromEntries(
      evaluation.standard.indicators.map(({ id }) => [id, indicatorTotal(schools, id, ofIndicator(costs, id))]),
    ) as ShortfallPlan["totals"],
    cost: schools.reduce((sum, { cheapest }) => sum + (cheapest?.cost ?? 0), 0),
    items: evaluation.itemShortfalls,
    floor: floorKind(evaluation),
    unitCosts: costs,
  };
}

function costsOf({ dataset, standard }: Evaluation): UnitCosts {
  return Object.fromEntries(standard.indicators.map(({ id, unitCost }) => [id, dataset.unitCosts[id] ?? unitCost]));
}

function schoolPlan(
  results: readonly SchoolPartResult[],
  { indicatorLimits, standard }: Evaluation,
  costs: UnitCosts,
  allowed: AllowedUnits,
): SchoolPlan | null {
  const [first] = results;
  if (first === undefined) return null;
  const demands = amountDemands(results, standard.indicators, indicatorLimits, allowed);
  const listed = demands.map((demand) => shortfallsOf(first.school, [demand]));
  if (listed.every((lines) => lines.length === 0)) return null;
  const compliance = cheapestCompliance(demands, costs);
  return {
    school: first.school,
    shortfalls: listed.flat(),
    cheapest:
      compliance === null
        ? null
        : { ...compliance, additions: compliance.additions.filter((_, at) => (listed[at] ?? []).length > 0) },
  };
}

function resultsBySchool(results: readonly SchoolPartResult[]): Map<string, SchoolPartResult[]> {
  const bySchool = new Map<string, SchoolPartResult[]>();
  for (const result of results) {
    const together = bySchool.get(result.school.key);
    if (together === undefined) bySchool.set(result.school.key, [result]);
    else together.push(result);
  }
  return bySchool;
}

function allowedUnits({ standard }: Evaluation): AllowedUnits {
  const allowed = new Map<string, number>();
  for (const { exception, item, isGranted } of standard.exceptions) {
    const quantity = knownValue(exception.quantity);
    const isOfIndicator = standard.indicators.some(({ id }) => id === item);
    if (isGranted && isOfIndicator && quantity !== null) allowed.set(`${item} ${exception.schoolKey}`, quantity);
  }
  return (schoolKey, indicator) => allowed.get(`${indicator} ${schoolKey}`) ?? 0;
}
