import type { BalanceResult } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";
import { shownNumber } from "../words/shownNumber";

/** Decimals of a printed coefficient (D2). */
const DECIMALS = 3;

/**
 * A coefficient of variation as a reader sees it, with as many digits as it takes: `0.502`; `0.180～0.186` where its
 * amounts lie between two numbers, since a single number would then claim too much.
 * @returns null where nothing bounds it
 */
export function shownCoefficient(result: BalanceResult): string | null {
  const { coefficientOfVariation: value, bounds, limit, outcome } = result;
  const shown = (one: number): string => shownNumber(one, DECIMALS, [{ limit, direction: "atMost", outcome }]);
  if (value !== null) return shown(value);
  const between = bounds?.coefficientOfVariation;
  if (between === undefined || between.high === Infinity) return null;
  return `${shown(between.low)}～${shown(between.high)}`;
}

/** The same, or what stands for missing data. */
export function coefficientOrMissing(result: BalanceResult, strings: Strings): string {
  return shownCoefficient(result) ?? strings.sheets.common.missing;
}
