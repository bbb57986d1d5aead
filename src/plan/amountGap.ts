import type { IndicatorId } from "../model/identifiers";
import type { Stage } from "../model/stage";
import { indicatorCard } from "../regulation/indicators";
import { limitInForce } from "../regulation/limit";
import { missingUnits } from "./schoolShortfalls";

/**
 * Whole units that an amount is short of the national standard, the strictest where it is dated (D13), for so many pupils; 0 where nothing is missing.
 * @example R1, primary, 919 teachers, 22000 pupils → 4.2 × 22000 ÷ 100 = 924, so 5
 */
export function amountGap(indicator: IndicatorId, stage: Stage, amount: number, students: number): number {
  const { standard, perStudents } = indicatorCard(indicator);
  return missingUnits(amount, (limitInForce(standard[stage], null).value * students) / perStudents);
}
