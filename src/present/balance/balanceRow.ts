import type { BalanceResult, Evaluation, SchoolPartResult } from "../../model/evaluation";
import type { IndicatorId } from "../../model/identifiers";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { balanceCells, balanceColumn, indicatorLabel, type BalanceCells } from "./balanceLayout";
import { coefficientFormula, compositeFormula } from "./coefficientFormula";
import { coefficientOrMissing } from "./coefficientWords";
import type { DraftRow } from "../sheets/draftSheet";
import { outcomeCell } from "../words/outcomeWords";
import { numberCell, wordsCell } from "../sheets/plannedCells";
import { partName } from "../schools/schoolRow";
import type { StageRows } from "../schools/schoolsLayout";
import { indicatorOf } from "../../regulation/standard";
import { amountColumn } from "../schools/schoolsLayout";
import { formatFor, type Comparison } from "../words/shownNumber";
import { variancePulls } from "./variancePull";
import { QUANTITY_DECIMALS, trendOf } from "../years/changeWords";
import { coefficientSinceLastYear, meanSinceLastYear } from "../years/yearColumns";

const MOST_PULLS = 3;

/**
 * The row of one indicator and stage: mean, deviation, coefficient, both since last year, its recomputing formula, who
 * pulls it.
 */
export function balanceRow(
  balance: BalanceResult,
  evaluation: Evaluation,
  rows: StageRows | null,
  strings: Strings,
): DraftRow {
  const { stage, indicator, mean, standardDeviation, coefficientOfVariation: coefficient, limit, outcome } = balance;
  const { missing } = strings.sheets.common;
  const results = evaluation.schools.filter(({ part }) => part.stage === stage);
  const missingCoefficient = coefficientOrMissing(balance, strings);
  const comparison: Comparison = { limit, direction: "atMost", outcome };
  const format =
    coefficient === null ? "text" : formatFor(coefficient, QUANTITY_DECIMALS.coefficientOfVariation, [comparison]);
  const trend = trendOf(stage, indicator, evaluation);
  return {
    key: `${stage}:${indicator}`,
    cells: balanceCells({
      stage: wordsCell(strings.catalogue.stages[stage], "label"),
      indicator: wordsCell(indicatorLabel(indicator, strings)),
      unit: wordsCell(strings.catalogue.unit(indicatorOf(evaluation.standard, indicator).unit), "status"),
      schools: numberCell(balance.rows, "integer", null),
      ...meetingCells(indicator, results, strings),
      mean: numberCell(mean, "decimal2", missing),
      deviation: numberCell(standardDeviation, "decimal2", missing),
      coefficient:
        coefficient === null && balance.bounds !== null
          ? wordsCell(missingCoefficient, "status", outcome)
          : numberCell(coefficient, format, missing, outcome),
      ...meanSinceLastYear(trend, strings),
      ...coefficientSinceLastYear(trend, coefficient === null ? [] : [comparison], strings),
      recomputed: recomputedCell(balance, evaluation, rows, format, strings),
      limit: numberCell(limit, "decimal2", null),
      outcome: outcomeCell(outcome, strings),
      pull: wordsCell(pullWords(balance, results, strings)),
    }),
  };
}

/** How many schools meet the standard; unknown as long as it is open for one of them. */
function meetingCells(indicator: IndicatorId, results: readonly SchoolPartResult[], strings: Strings): BalanceCells {
  const { missing } = strings.sheets.common;
  const meeting = results.filter(({ standardOutcomes }) => standardOutcomes[indicator] === "met").length;
  const isOpen = results.some(({ standardOutcomes }) => standardOutcomes[indicator] === "undetermined");
  return {
    meeting: numberCell(isOpen ? null : meeting, "integer", missing),
    meetingShare: numberCell(isOpen || results.length === 0 ? null : meeting / results.length, "percent2", missing),
  };
}

function recomputedCell(
  balance: BalanceResult,
  { standard }: Evaluation,
  rows: StageRows | null,
  format: ReturnType<typeof formatFor>,
  strings: Strings,
): PlannedCell {
  const { indicator, coefficientOfVariation } = balance;
  const missing = coefficientOrMissing(balance, strings);
  const cell = numberCell(coefficientOfVariation, format === "text" ? "decimal3" : format, missing);
  return rows === null
    ? cell
    : { ...cell, formula: coefficientFormula(amountColumn(standard, indicator), rows, missing) };
}

/** The schools that pull a coefficient most, with their shares of the variance. */
export function pullWords(balance: BalanceResult, results: readonly SchoolPartResult[], strings: Strings): string {
  const words = strings.sheets.balance;
  if (balance.coefficientOfVariation === null) return strings.sheets.common.none;
  const pulls = variancePulls(balance, results, MOST_PULLS);
  if (pulls.length === 0) return words.noDifference;
  return pulls
    .map(({ result, share, isAbove }) =>
      words.pullOf({ school: partName(result, strings), share: `${(share * 100).toFixed(1)}%`, isAbove }),
    )
    .join(words.pullSeparator);
}

/**
 * 综合差异系数, the plain mean of the coefficients: reported as the official 表Ⅲ asks, never judged, with a formula over the
 * rows above it.
 * @param firstRow where the stage's rows begin
 */
export function compositeRow(
  stage: Stage,
  evaluation: Evaluation,
  firstRow: number,
  indicators: number,
  strings: Strings,
): DraftRow {
  const { balance, common } = strings.sheets;
  const value = evaluation.composite[stage];
  const recomputed = numberCell(value, "decimal3", common.missing);
  return {
    key: `${stage}:composite`,
    cells: balanceCells({
      stage: wordsCell(strings.catalogue.stages[stage], "label"),
      indicator: wordsCell(balance.composite),
      coefficient: numberCell(value, "decimal3", common.missing),
      ...coefficientSinceLastYear(trendOf(stage, "composite", evaluation), [], strings),
      recomputed: {
        ...recomputed,
        formula: compositeFormula(balanceColumn("recomputed"), firstRow, firstRow + indicators - 1, common.missing),
      },
      outcome: wordsCell(balance.compositeOutcome, "status"),
    }),
  };
}
