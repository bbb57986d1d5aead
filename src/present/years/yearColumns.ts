import type { BalanceTrend } from "../../model/evaluation";
import type { PlannedCell } from "../../model/sheetPlan";
import type { BalanceColumn } from "../../strings/sheetStrings";
import type { Strings } from "../../strings/strings";
import { numberCell, wordsCell } from "../plannedCells";
import { decimalsFor, type Comparison } from "../shownNumber";
import { changeWords, QUANTITY_DECIMALS, thisYear } from "./changeWords";

/** Cells of the balance sheet by their columns. */
export type BalanceCells = Readonly<Partial<Record<BalanceColumn, PlannedCell>>>;

/** 上年 and 较上年 of a county mean. */
export function meanSinceLastYear(trend: BalanceTrend | undefined, strings: Strings): BalanceCells {
  const { none, missing } = strings.sheets.common;
  const previous = trend?.previous ?? null;
  return {
    previousMean: numberCell(previous?.mean ?? null, "decimal2", previous === null ? none : missing),
    meanChange: wordsCell(changeWords(trend, "mean", QUANTITY_DECIMALS.mean, strings), "status"),
  };
}

/**
 * 上年 and 较上年 of a coefficient.
 * @param comparisons with which the coefficient of this year is shown; the change has as many decimals as it (D2)
 */
export function coefficientSinceLastYear(
  trend: BalanceTrend | undefined, comparisons: readonly Comparison[], strings: Strings,
): BalanceCells {
  const { none, missing } = strings.sheets.common;
  const least = QUANTITY_DECIMALS.coefficientOfVariation;
  const previous = trend?.previous ?? null;
  const now = thisYear(trend)?.coefficientOfVariation ?? null;
  const decimals = now === null ? least : decimalsFor(now, least, comparisons);
  return {
    previousCoefficient: numberCell(previous?.coefficientOfVariation ?? null, "decimal3", previous === null ? none : missing),
    coefficientChange: wordsCell(changeWords(trend, "coefficientOfVariation", decimals, strings), "status"),
  };
}
