import type { Stage } from "../model/stage";
import type { IndicatorCard } from "../regulation/indicatorCard";
import { limitInForce } from "../regulation/limits/limit";
import { missingUnits } from "./schoolShortfalls";

/**
 * Whole units that an amount is short of the national standard, the strictest where it is dated (D13), for so many
 * pupils; 0 where nothing is missing.
 * @example R1, primary, 919 teachers, 22000 pupils → 4.2 × 22000 ÷ 100 = 924, so 5
 */
export function amountGap(
  { standard, perStudents }: Pick<IndicatorCard, "standard" | "perStudents">,
  stage: Stage,
  amount: number,
  students: number,
): number {
  return missingUnits(amount, (limitInForce(standard[stage], null).value * students) / perStudents);
}
