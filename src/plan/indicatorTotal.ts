import type { IndicatorId } from "../model/identifiers";
import type { IndicatorTotal, SchoolPlan } from "../model/plan";

/**
 * What all schools lack of an indicator. A shortfall that is not known adds nothing and is counted, so that a total is
 * never taken for complete where it is not (D1).
 * @param cost 元 for one unit
 */
export function indicatorTotal(schools: readonly SchoolPlan[], indicator: IndicatorId, cost: number): IndicatorTotal {
  let [toStandard, toFloor, recommended, unknown] = [0, 0, 0, 0];
  for (const { shortfalls, cheapest } of schools) {
    shortfalls.forEach((shortfall, at) => {
      if (shortfall.indicator !== indicator) return;
      if (shortfall.toStandard === null || shortfall.toFloor === null) unknown++;
      toStandard += shortfall.toStandard ?? 0;
      toFloor += shortfall.toFloor ?? 0;
      recommended += cheapest?.additions[at] ?? 0;
    });
  }
  return { toStandard, toFloor, recommended, cost: recommended * cost, unknown };
}
