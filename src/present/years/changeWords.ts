import type { BalanceId } from "../../model/balanceId";
import type { BalanceOfYear, BalanceTrend, Evaluation } from "../../model/evaluation";

import type { HistoricQuantity } from "../../model/findings/historyFindings";
import type { Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";

/** A coefficient is printed with three decimals, a county mean with two. */
export const QUANTITY_DECIMALS: Readonly<Record<HistoricQuantity, number>> = { coefficientOfVariation: 3, mean: 2 };

/** A change as it is printed: a reader who takes one printed number from the other finds this amount. */
export interface Change {
  readonly direction: "up" | "down" | "same";
  readonly amount: string;
}

/**
 * The change between two numbers, both rounded as they are printed. Where the earlier one came rounded more coarsely,
 * less than that is no change.
 * @param rounding half of the last place to which the earlier number is rounded
 * @example changeOf(0.4169, 0.4304, 3) → { direction: "down", amount: "0.013" }
 */
export function changeOf(now: number, before: number, decimals: number, rounding = 0): Change {
  const difference = Number(now.toFixed(decimals)) - Number(before.toFixed(decimals));
  const amount = Math.abs(difference).toFixed(decimals);
  const isSame = Number(amount) === 0 || Math.abs(now - before) <= rounding;
  return { direction: isSame ? "same" : difference > 0 ? "up" : "down", amount };
}

/** How a coefficient went over the years; undefined where the stage has no schools. */
export function trendOf(stage: Stage, indicator: BalanceId, { trends }: Evaluation): BalanceTrend | undefined {
  return trends.find((one) => one.stage === stage && one.indicator === indicator);
}

/** The year that is evaluated; undefined where none is stated. */
export function thisYear(trend: BalanceTrend | undefined): BalanceOfYear | undefined {
  return trend?.years.at(-1);
}

/** True where the comparison is with the year just before, and not across a gap. */
export function isLastYear(trend: BalanceTrend | undefined): boolean {
  return trend?.previous?.year === (thisYear(trend)?.year ?? NaN) - 1;
}

/**
 * 较上年 in words: ↓ 下降0.012, with the year where it is not the last one. Words that say so where a number is not known,
 * and a dash where there is no earlier year.
 */
export function changeWords(
  trend: BalanceTrend | undefined,
  quantity: HistoricQuantity,
  decimals: number,
  strings: Strings,
): string {
  const { none, missing } = strings.sheets.common;
  const previous = trend?.previous ?? null;
  if (previous === null) return none;
  const [now, before] = [thisYear(trend)?.[quantity] ?? null, previous[quantity]];
  if (now === null || before === null) return missing;
  return strings.sheets.balance.years.change({
    ...changeOf(now, before, decimals, previous.rounding[quantity]),
    since: isLastYear(trend) ? null : previous.year,
  });
}
