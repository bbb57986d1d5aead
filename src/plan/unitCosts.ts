import type { UnitCosts } from "../model/plan";
import { INDICATOR_LIST } from "../regulation/indicators";

/**
 * What one unit of each indicator is taken to cost until the bureau says otherwise; it only decides which indicator a
 * school may leave at the floor at the least cost.
 */
export const DEFAULT_UNIT_COSTS = Object.fromEntries(
  INDICATOR_LIST.map(({ id, unitCost }) => [id, unitCost]),
) as unknown as UnitCosts;
