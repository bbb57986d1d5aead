import type { LimitInForce } from "../../model/limitInForce";
import type { Dataset } from "../../model/dataset";
import type { BalanceBounds, BalanceResult, Evidence, ItemPart, SchoolPartResult } from "../../model/evaluation";
import type { Figure } from "../../model/figures/figure";
import { message, type EvaluationMessages, type Message } from "../../model/messages/message";
import type { Outcome } from "../../model/outcome";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { shownOperand, step } from "../arithmetic";
import { compositeCoefficient } from "../coefficients/coefficientOfVariation";
import { comparedPart } from "../comparedPart";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement, LimitsInForce } from "../judging";
import { exceptionCoefficients } from "./exceptionCoefficients";
import { amountEvidence, limitedEvidence, studentEvidence } from "./rowEvidence";
import { statedRatioNotes } from "./byStatedRatio";
import type { Column, StageColumns } from "./stageColumns";
import { absentOutcomes, outcomeOfStages } from "./stageOutcome";
import type { StageRows } from "./stageRows";

/** Rows shown for each coefficient: those that pull it most, or those that leave it unknown. */
const ROWS_SHOWN = 3;

/**
 * Each 差异系数 of each stage within its limit, a test of each indicator in each stage (D5), or, where the regulation
 * judges the composite, the mean of each stage. Of them all the composite, and the coefficients with what exceptions
 * add (D8), are shown and judge nothing.
 */
export function judgeBalance(dataset: Dataset, stages: readonly StageRows[], limits: LimitsInForce): ItemJudgement {
  const results = stages.flatMap(({ balance }) => balance);
  const composites = limits.standard.balanceRule.judges === "composite" ? compositeParts(stages, limits) : null;
  const deciding = composites ?? results;
  return judgementOf({
    computed: outcomeOfStages([...deciding.map(({ outcome }) => outcome), ...absentOutcomes(dataset, stages)]),
    parts: composites ?? results.map((result) => partOf(result, limits)),
    steps: results.map((result) => stepOf(result, limitOf(result, limits))),
    evidence: limitedEvidence(evidenceOf(stages)),
    notes: [...notesOf(stages, results.length), ...statedRatioNotes(null, stages), ...exceptionCoefficients(stages)],
  });
}

/** The mean of the coefficients of each stage against its limit; not known where one of them is not. */
function compositeParts(stages: readonly StageRows[], limits: LimitsInForce): ItemPart[] {
  return stages
    .filter(({ balance }) => balance.length > 0)
    .map(({ columns: { stage }, balance }) => {
      const value = compositeCoefficient(balance.map((one) => one.coefficientOfVariation));
      const bounds = value === null ? { low: 0, high: Infinity } : { low: value, high: value };
      const limit = limits.indicator(balance[0]?.indicator ?? "", stage, "coefficientOfVariation");
      return comparedPart(message("compositeCoefficient", {}), bounds, limit, { stage });
    });
}

function limitOf({ indicator, stage }: BalanceResult, limits: LimitsInForce): LimitInForce {
  return limits.indicator(indicator, stage, "coefficientOfVariation");
}

type Between = Pick<Figure, "low" | "high">;

/** The number itself where it is known, else what it lies between. */
function boundsOf(result: BalanceResult, quantity: keyof BalanceBounds): Between {
  const value = result[quantity];
  if (value !== null) return { low: value, high: value };
  return result.bounds?.[quantity] ?? { low: 0, high: Infinity };
}

function partOf(result: BalanceResult, limits: LimitsInForce) {
  const { indicator, stage, outcome } = result;
  const coefficient = boundsOf(result, "coefficientOfVariation");
  return comparedPart(message("coefficient", { indicator }), coefficient, limitOf(result, limits), { stage, outcome });
}

/** `1.2345 ÷ 7.1696 = 0.172 ≤ 0.5`: standard deviation ÷ mean. */
function stepOf(result: BalanceResult, limit: LimitInForce): string {
  const shown = (quantity: keyof BalanceBounds): string => shownOperand(boundsOf(result, quantity));
  const division = `${shown("standardDeviation")} ÷ ${shown("mean")}`;
  return step(division, boundsOf(result, "coefficientOfVariation"), limit, 3);
}

function notesOf(stages: readonly StageRows[], results: number): Message<keyof EvaluationMessages>[] {
  if (results === 0) return [message("noRows", {})];
  return stages.flatMap(({ columns: { stage }, rows, balance }): Message<keyof EvaluationMessages>[] => {
    if (rows.length === 0) return [message("stageAbsent", { stage })];
    const value = compositeCoefficient(balance.map((one) => one.coefficientOfVariation));
    return value === null ? [] : [message("composite", { stage, value })];
  });
}

const ORDER: readonly Outcome[] = ["unmet", "undetermined", "met"];

function* evidenceOf(stages: readonly StageRows[]): Generator<Evidence[]> {
  for (const outcome of ORDER) {
    for (const stage of stages) {
      for (const result of stage.balance) if (result.outcome === outcome) yield cellsOfResult(stage, result);
    }
  }
}

function cellsOfResult(stage: StageRows, result: BalanceResult): Evidence[] {
  const shown = result.coefficientOfVariation === null ? unknownRows(stage, result) : pullingRows(stage, result);
  return shown.flatMap((row) => [
    ...amountEvidence(row, stage.columns.indicators[indexOf(stage.columns, result.indicator)] as IndicatorCard),
    ...studentEvidence(row),
  ]);
}

function unknownRows({ columns, rows }: StageRows, { indicator }: BalanceResult): SchoolPartResult[] {
  const amounts = columns.amounts[indexOf(columns, indicator)] as Column;
  const found: SchoolPartResult[] = [];
  for (let row = 0; row < rows.length && found.length < ROWS_SHOWN; row++) {
    const isKnown =
      columns.isCounted[row] === 1 &&
      columns.students.low[row] === columns.students.high[row] &&
      amounts.low[row] === amounts.high[row];
    if (!isKnown) found.push(rows[row] as SchoolPartResult);
  }
  return found;
}

/** The rows with the greatest P_i · (x_i − X)², the greatest first. */
function pullingRows({ columns, ratios, rows }: StageRows, { indicator, mean }: BalanceResult): SchoolPartResult[] {
  const { low } = ratios[indexOf(columns, indicator)] as Column;
  const top: { readonly row: number; readonly pull: number }[] = [];
  for (let row = 0; row < low.length; row++) {
    const pull = (columns.students.low[row] as number) * ((low[row] as number) - (mean ?? 0)) ** 2;
    if (top.length === ROWS_SHOWN && pull <= (top[ROWS_SHOWN - 1]?.pull ?? 0)) continue;
    top.push({ row, pull });
    top.sort((one, other) => other.pull - one.pull);
    top.length = Math.min(top.length, ROWS_SHOWN);
  }
  return top.map(({ row }) => rows[row] as SchoolPartResult);
}

function indexOf({ indicators }: StageColumns, id: string): number {
  return indicators.findIndex((card) => card.id === id);
}
