import type { Dataset } from "../../model/dataset";
import type { BalanceResult, Evidence, LimitInForce, SchoolPartResult } from "../../model/evaluation";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import type { Outcome } from "../../model/outcome";
import { shownOperand, step, UNKNOWN } from "../arithmetic";
import { compositeCoefficient } from "../coefficientOfVariation";
import { comparedPart } from "../comparedPart";
import { judgementOf } from "../items/judgement";
import type { ItemJudgement, LimitsInForce } from "../judging";
import { amountsOf, studentsOf } from "./stageBalance";
import { amountEvidence, limitedEvidence, studentEvidence } from "./rowEvidence";
import { reliableAmount } from "./resourceRatios";
import { outcomeOfAbsentStage, outcomeOfStages } from "./stageOutcome";
import type { StageRows } from "./stageRows";

/** Rows shown for each coefficient: those that pull it most, or those that leave it unknown. */
const ROWS_SHOWN = 3;

/**
 * R-balance: each of the seven 差异系数 of each stage within its limit, fourteen tests in all (D5). The composite is shown
 * and judges nothing.
 * @param exceptionNotes the coefficients with what exceptions add, shown beside (D8)
 */
export function judgeBalance(
  dataset: Dataset, stages: readonly StageRows[], limits: LimitsInForce,
  exceptionNotes: readonly Message<keyof EvaluationMessages>[],
): ItemJudgement {
  const results = stages.flatMap(({ balance }) => balance);
  const absent = stages.flatMap(({ rows }) => (rows.length === 0 ? [outcomeOfAbsentStage(dataset)] : []));
  return judgementOf({
    computed: outcomeOfStages([...results.map(({ outcome }) => outcome), ...absent]),
    parts: results.map((result) => partOf(result, limits)),
    steps: results.map((result) => stepOf(result, limitOf(result, limits))),
    evidence: limitedEvidence(evidenceOf(stages)),
    notes: [...notesOf(stages, results.length), ...exceptionNotes],
  });
}

function limitOf({ indicator, stage }: BalanceResult, limits: LimitsInForce): LimitInForce {
  return limits.indicator(indicator, stage, "coefficientOfVariation");
}

function boundsOf(value: number | null): { readonly low: number; readonly high: number } {
  return value === null ? { low: 0, high: Infinity } : { low: value, high: value };
}

function partOf(result: BalanceResult, limits: LimitsInForce) {
  const { indicator, stage, outcome, coefficientOfVariation: value } = result;
  return comparedPart(message("coefficient", { indicator }), boundsOf(value), limitOf(result, limits), { stage, outcome });
}

/** `1.2345 ÷ 7.1696 = 0.172 ≤ 0.5`: standard deviation ÷ mean. */
function stepOf({ mean, standardDeviation, coefficientOfVariation: value }: BalanceResult, limit: LimitInForce): string {
  const shown = (one: number | null): string => one === null ? UNKNOWN : shownOperand(boundsOf(Number(one.toFixed(6))));
  return step(`${shown(standardDeviation)} ÷ ${shown(mean)}`, boundsOf(value), limit, 3);
}

function notesOf(stages: readonly StageRows[], results: number): Message<keyof EvaluationMessages>[] {
  if (results === 0) return [message("noRows", {})];
  return stages.flatMap(({ stage, rows, balance }): Message<keyof EvaluationMessages>[] => {
    if (rows.length === 0) return [message("stageAbsent", { stage })];
    const value = compositeCoefficient(balance.map((one) => one.coefficientOfVariation));
    return value === null ? [] : [message("composite", { stage, value })];
  });
}

const ORDER: readonly Outcome[] = ["unmet", "undetermined", "met"];

function* evidenceOf(stages: readonly StageRows[]): Generator<Evidence[]> {
  for (const outcome of ORDER) {
    for (const { rows, balance } of stages) {
      for (const result of balance) {
        if (result.outcome === outcome) yield cellsOfResult(rows, result);
      }
    }
  }
}

function cellsOfResult(rows: readonly SchoolPartResult[], result: BalanceResult): Evidence[] {
  const shown = result.coefficientOfVariation === null ? unknownRows(rows, result) : pullingRows(rows, result);
  return shown.flatMap((row) => [...amountEvidence(row, result.indicator), ...studentEvidence(row)]);
}

function unknownRows(rows: readonly SchoolPartResult[], { indicator }: BalanceResult): SchoolPartResult[] {
  const found: SchoolPartResult[] = [];
  for (const row of rows) {
    if (found.length === ROWS_SHOWN) break;
    const { students, membership } = row.part;
    const amount = reliableAmount(row.school, row.part, indicator);
    if (membership === "unknown" || students.low !== students.high || amount.low !== amount.high) found.push(row);
  }
  return found;
}

/** The rows with the greatest P_i · (x_i − X)², the greatest first. */
function pullingRows(rows: readonly SchoolPartResult[], { indicator, mean }: BalanceResult): SchoolPartResult[] {
  const students = studentsOf(rows);
  const amounts = amountsOf(rows, indicator);
  if (students === null || amounts === null || mean === null) return [];
  const top: { readonly row: SchoolPartResult; readonly pull: number }[] = [];
  rows.forEach((row, index) => {
    const pull = (students[index] as number) * ((row.ratios[indicator] ?? mean) - mean) ** 2;
    if (top.length === ROWS_SHOWN && pull <= (top[ROWS_SHOWN - 1]?.pull ?? 0)) return;
    top.push({ row, pull });
    top.sort((one, other) => other.pull - one.pull);
    top.length = Math.min(top.length, ROWS_SHOWN);
  });
  return top.map(({ row }) => row);
}
