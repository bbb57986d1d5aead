import type { BalanceResult, Evaluation, SchoolPartResult } from "../model/evaluation";
import type { PlannedCell } from "../model/sheetPlan";
import type { Stage } from "../model/stage";
import { INDICATORS } from "../standard/indicators";
import type { Strings } from "../strings/strings";
import { balanceColumn, indicatorLabel } from "./balanceLayout";
import { coefficientFormula, compositeFormula } from "./coefficientFormula";
import type { DraftRow } from "./draftSheet";
import { outcomeCell } from "./outcomeWords";
import { numberCell, wordsCell } from "./plannedCells";
import { partName } from "./schoolRow";
import type { StageRows } from "./schoolsLayout";
import { formatFor } from "./shownNumber";
import { variancePulls } from "./variancePull";

const MOST_PULLS = 3;

/** The row of one indicator and stage: mean, deviation, coefficient, its recomputing formula, who pulls it. */
export function balanceRow(
  balance: BalanceResult, results: readonly SchoolPartResult[], rows: StageRows | null, strings: Strings,
): DraftRow {
  const { stage, indicator, mean, standardDeviation, coefficientOfVariation: coefficient, limit, outcome } = balance;
  const { missing } = strings.sheets.common;
  const meeting = results.filter(({ standardOutcomes }) => standardOutcomes[indicator] === "met").length;
  const isOpen = results.some(({ standardOutcomes }) => standardOutcomes[indicator] === "undetermined");
  const format = coefficient === null ? "text" : formatFor(coefficient, 3, [{ limit, direction: "atMost", outcome }]);
  return {
    key: `${stage}:${indicator}`,
    cells: [
      wordsCell(strings.catalogue.stages[stage], "label"),
      wordsCell(indicatorLabel(indicator, strings)),
      wordsCell(strings.catalogue.unit(INDICATORS[indicator].unit), "status"),
      numberCell(balance.rows, "integer", null),
      numberCell(isOpen ? null : meeting, "integer", missing),
      numberCell(isOpen || results.length === 0 ? null : meeting / results.length, "percent2", missing),
      numberCell(mean, "decimal2", missing),
      numberCell(standardDeviation, "decimal2", missing),
      numberCell(coefficient, format, missing, outcome),
      recomputedCell(balance, rows, format, strings),
      numberCell(limit, "decimal2", null),
      outcomeCell(outcome, strings),
      wordsCell(pullWords(balance, results, strings)),
    ],
  };
}

function recomputedCell(
  { indicator, coefficientOfVariation }: BalanceResult, rows: StageRows | null, format: ReturnType<typeof formatFor>, strings: Strings,
): PlannedCell {
  const { missing } = strings.sheets.common;
  const cell = numberCell(coefficientOfVariation, format === "text" ? "decimal3" : format, missing);
  return rows === null ? cell : { ...cell, formula: coefficientFormula(indicator, rows, missing) };
}

/** The schools that pull a coefficient most, with their shares of the variance. */
export function pullWords(balance: BalanceResult, results: readonly SchoolPartResult[], strings: Strings): string {
  const words = strings.sheets.balance;
  if (balance.coefficientOfVariation === null) return strings.sheets.common.none;
  const pulls = variancePulls(balance, results, MOST_PULLS);
  if (pulls.length === 0) return words.noDifference;
  return pulls.map(({ result, share, isAbove }) => words.pullOf({
    school: partName(result, strings), share: `${(share * 100).toFixed(1)}%`, isAbove,
  })).join(words.pullSeparator);
}

/**
 * 综合差异系数, the plain mean of the seven: reported as the official 表Ⅲ asks, never judged, with a formula over the
 * rows above it.
 * @param firstRow where the stage's seven rows begin
 */
export function compositeRow(stage: Stage, { composite }: Evaluation, firstRow: number, indicators: number, strings: Strings): DraftRow {
  const { balance, common } = strings.sheets;
  const value = composite[stage];
  const recomputed = numberCell(value, "decimal3", common.missing);
  const blank = wordsCell(null);
  return {
    key: `${stage}:composite`,
    cells: [
      wordsCell(strings.catalogue.stages[stage], "label"), wordsCell(balance.composite), blank, blank, blank, blank, blank, blank,
      numberCell(value, "decimal3", common.missing),
      { ...recomputed, formula: compositeFormula(balanceColumn("recomputed"), firstRow, firstRow + indicators - 1, common.missing) },
      blank, wordsCell(balance.compositeOutcome, "status"), blank,
    ],
  };
}
