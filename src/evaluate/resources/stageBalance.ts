import type { BalanceResult, SchoolPartResult } from "../../model/evaluation";
import { finding, type Finding } from "../../model/finding";
import { INDICATOR_IDS, type IndicatorId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import { INDICATORS } from "../../standard/indicators";
import { coefficientOfVariation, type Dispersion, type NoDispersion } from "../coefficientOfVariation";
import { judge } from "../compare";
import type { LimitsInForce } from "../judging";
import { reliableAmount } from "./resourceRatios";

export interface StageBalance {
  /** The seven in official order; none where the stage has no row. */
  readonly balance: readonly BalanceResult[];
  readonly findings: readonly Finding[];
}

/**
 * 差异系数 of the seven indicators over the rows of one stage (D5). A missing amount leaves its one undetermined; unknown
 * pupils, or a row of which nobody knows whether it counts, leave all seven so. Mean and deviation are in the unit of the
 * indicator.
 * @param rows of the stage, those that are undetermined included
 */
export function balanceOfStage(stage: Stage, rows: readonly SchoolPartResult[], limits: LimitsInForce): StageBalance {
  const [first] = rows;
  if (first === undefined) return { balance: [], findings: [] };
  const students = studentsOf(rows);
  const dispersions = INDICATOR_IDS.map((id) => students === null ? null : dispersionOf(rows, students, id));
  return {
    balance: INDICATOR_IDS.map((id, index) => resultOf(stage, id, rows.length, dispersions[index] ?? null, limits)),
    findings: [
      ...(rows.length === 1 ? [finding("singleRow", "info", { stage, school: first.school.name }, first.school.cell)] : []),
      ...INDICATOR_IDS.flatMap((indicator, index) =>
        dispersions[index] === "zeroMean" ? [finding("zeroMean", "error", { stage, indicator }, null)] : []),
    ],
  };
}

/** Pupils by row, or null where one of them, or whether a row counts at all, is unknown. */
export function studentsOf(rows: readonly SchoolPartResult[]): Float64Array | null {
  const students = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const { part } = rows[index] as SchoolPartResult;
    if (part.membership !== "counted" || part.students.low !== part.students.high) return null;
    students[index] = part.students.low;
  }
  return students;
}

/** Amounts by row, or null where one of them is unknown. */
export function amountsOf(rows: readonly SchoolPartResult[], id: IndicatorId): Float64Array | null {
  const amounts = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const { school, part } = rows[index] as SchoolPartResult;
    const { low, high } = reliableAmount(school, part, id);
    if (low !== high) return null;
    amounts[index] = low;
  }
  return amounts;
}

function dispersionOf(
  rows: readonly SchoolPartResult[], students: Float64Array, id: IndicatorId,
): Dispersion | NoDispersion | null {
  const amounts = amountsOf(rows, id);
  return amounts === null ? null : coefficientOfVariation(students, amounts);
}

function resultOf(
  stage: Stage, indicator: IndicatorId, rows: number, dispersion: Dispersion | NoDispersion | null, limits: LimitsInForce,
): BalanceResult {
  const limit = limits.indicator(indicator, stage, "coefficientOfVariation");
  if (dispersion === null || typeof dispersion === "string") {
    return {
      stage, indicator, rows, mean: dispersion === "zeroMean" ? 0 : null, standardDeviation: dispersion === "zeroMean" ? 0 : null,
      coefficientOfVariation: null, limit: limit.value, outcome: "undetermined",
    };
  }
  const factor = INDICATORS[indicator].perStudents;
  const { mean, standardDeviation, coefficientOfVariation: value } = dispersion;
  return {
    stage, indicator, rows, mean: mean * factor, standardDeviation: standardDeviation * factor,
    coefficientOfVariation: value, limit: limit.value, outcome: judge({ low: value, high: value }, limit),
  };
}
