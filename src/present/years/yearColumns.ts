import type { BalanceTrend } from "../../model/evaluation";
import type { HistoricQuantity } from "../../model/findings/historyFindings";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { BalanceCells } from "../balance/balanceLayout";
import { numberCell, wordsCell } from "../sheets/plannedCells";
import { decimalsFor, type Comparison } from "../words/shownNumber";
import { changeWords, QUANTITY_DECIMALS, thisYear } from "./changeWords";

/** 上年 and 较上年 of a county mean. */
export function meanSinceLastYear(trend: BalanceTrend | undefined, strings: Strings): BalanceCells {
  return {
    previousMean: earlierCell(trend, "mean", strings),
    meanChange: wordsCell(changeWords(trend, "mean", QUANTITY_DECIMALS.mean, strings), "status"),
  };
}

/**
 * 上年 and 较上年 of a coefficient.
 * @param comparisons with which the coefficient of this year is shown; the change has as many decimals as it (D2)
 */
export function coefficientSinceLastYear(
  trend: BalanceTrend | undefined,
  comparisons: readonly Comparison[],
  strings: Strings,
): BalanceCells {
  const least = QUANTITY_DECIMALS.coefficientOfVariation;
  const now = thisYear(trend)?.coefficientOfVariation ?? null;
  const decimals = now === null ? least : decimalsFor(now, least, comparisons);
  return {
    previousCoefficient: earlierCell(trend, "coefficientOfVariation", strings),
    coefficientChange: wordsCell(changeWords(trend, "coefficientOfVariation", decimals, strings), "status"),
  };
}

/** A dash where there is no earlier year, words where there is one and its number is not known. */
function earlierCell(
  trend: BalanceTrend | undefined,
  quantity: HistoricQuantity,
  { sheets: { common } }: Strings,
): PlannedCell {
  const previous = trend?.previous ?? null;
  if (previous === null) return wordsCell(common.none, "status");
  return numberCell(previous[quantity], quantity === "mean" ? "decimal2" : "decimal3", common.missing);
}
