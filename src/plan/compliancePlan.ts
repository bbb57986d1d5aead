import type { Evaluation, SchoolPartResult } from "../model/evaluation";
import { INDICATOR_IDS, type IndicatorId } from "../model/identifiers";
import type { CompliancePlan, SchoolPlan } from "../model/plan";
import { balancePlan } from "./balancePlan";
import { cheapestCompliance } from "./cheapestCompliance";
import { amountDemands, shortfallsOf } from "./schoolShortfalls";
import { DEFAULT_UNIT_COSTS, type UnitCosts } from "./unitCosts";

/**
 * What is to be done so that every school satisfies the school rule and every coefficient of variation its limit. A
 * calculation from the figures of the evaluation, not an order; schools that lack nothing are not in the list.
 * @param costs 元 for a unit of each indicator, to choose what may stay at 85 %
 */
export function compliancePlan(evaluation: Evaluation, costs: UnitCosts = DEFAULT_UNIT_COSTS): CompliancePlan {
  const schools = [...resultsBySchool(evaluation.schools).values()]
    .map((results) => schoolPlan(results, evaluation, costs))
    .filter(({ shortfalls }) => shortfalls.length > 0);
  return {
    schools,
    totals: Object.fromEntries(INDICATOR_IDS.map((id) => [id, totalOf(schools, id)])) as Record<IndicatorId, number>,
    balance: evaluation.balance.flatMap((balance) => {
      const plan = balancePlan(balance, evaluation.schools.filter(({ part }) => part.stage === balance.stage), evaluation.indicatorLimits);
      return plan === null ? [] : [plan];
    }),
  };
}

function schoolPlan(results: readonly SchoolPartResult[], evaluation: Evaluation, costs: UnitCosts): SchoolPlan {
  const demands = amountDemands(results, evaluation.indicatorLimits);
  const [first] = results;
  if (first === undefined) throw new Error("A school without parts has no plan.");
  const compliance = cheapestCompliance(demands, costs);
  const isShort = demands.map((demand) => shortfallsOf(first.school, [demand]).length > 0);
  return {
    school: first.school,
    shortfalls: shortfallsOf(first.school, demands),
    cheapest: compliance === null ? null
      : { ...compliance, additions: compliance.additions.filter((_, index) => isShort[index]) },
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

function totalOf(schools: readonly SchoolPlan[], indicator: IndicatorId): number {
  return schools.flatMap(({ shortfalls }) => shortfalls)
    .filter((shortfall) => shortfall.indicator === indicator)
    .reduce((sum, { toStandard }) => sum + (toStandard ?? 0), 0);
}
