import { ofIndicator } from "../../model/ofIndicator";
import type { CompliancePlan, SchoolPlan } from "../../model/plan";
import type { BalancePlanJson, PlanJson, ShortfallJson } from "./planJson";

/** What is to be done, for programs: the same as the sheet of shortfalls, schools by name and code. */
export function planToJson(plan: CompliancePlan): PlanJson {
  return {
    unitCosts: plan.unitCosts,
    cost: plan.cost,
    totals: plan.totals,
    shortfalls: [
      ...plan.schools.flatMap((school) => resourceShortfalls(school, plan)),
      ...plan.items.map(
        ({ item, kind, school, unit, amount, limit, missing, isAtLeast }): ShortfallJson => ({
          item,
          kind,
          school: school.name,
          code: school.code,
          stage: null,
          unit,
          amount,
          limit,
          missing,
          missingToFloor: null,
          recommended: null,
          cost: null,
          isAtLeast,
        }),
      ),
    ],
    balance: plan.balance.map(balanceJson),
  };
}

function resourceShortfalls({ shortfalls, cheapest }: SchoolPlan, { unitCosts }: CompliancePlan): ShortfallJson[] {
  return shortfalls.map(({ school, stage, indicator, unit, amount, toStandard, toFloor }, at) => {
    const recommended = cheapest?.additions[at] ?? null;
    return {
      item: indicator,
      kind: null,
      school: school.name,
      code: school.code,
      stage,
      unit,
      amount,
      limit: null,
      missing: toStandard,
      missingToFloor: toFloor,
      recommended,
      cost: recommended === null ? null : recommended * ofIndicator(unitCosts, indicator),
      isAtLeast: false,
    };
  });
}

function balanceJson(plan: CompliancePlan["balance"][number]): BalancePlanJson {
  const { additions, moves, ...facts } = plan;
  return {
    ...facts,
    additions: additions.map(({ school, isWholeSchool, units }) => ({
      school: school.name,
      code: school.code,
      isWholeSchool,
      units,
    })),
    moves:
      moves?.map(({ from, to, units }) => ({
        from: from.name,
        fromCode: from.code,
        to: to.name,
        toCode: to.code,
        units,
      })) ?? null,
  };
}
