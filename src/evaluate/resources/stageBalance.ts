import type { BalanceResult } from "../../model/evaluation";
import { finding, type Finding } from "../../model/finding";
import { INDICATOR_IDS, type IndicatorId } from "../../model/identifiers";
import { INDICATORS } from "../../standard/indicators";
import { coefficientOfVariation, type Dispersion, type NoDispersion } from "../coefficientOfVariation";
import { judge } from "../compare";
import type { LimitsInForce } from "../judging";
import { knownColumn, knownStudents, type StageColumns } from "./stageColumns";

export interface StageBalance {
  /** The seven in official order; none where the stage has no row. */
  readonly balance: readonly BalanceResult[];
  readonly findings: readonly Finding[];
}

/**
 * 差异系数 of the seven indicators over the rows of one stage (D5). A missing amount leaves its one undetermined; unknown
 * pupils, or a row of which nobody knows whether it counts, leave all seven so. Mean and deviation are in the unit of the
 * indicator.
 */
export function balanceOfStage(columns: StageColumns, limits: LimitsInForce): StageBalance {
  const { stage, schools, amounts } = columns;
  const [first] = schools;
  if (first === undefined) return { balance: [], findings: [] };
  const students = knownStudents(columns);
  const dispersions = amounts.map((column) => {
    const known = students === null ? null : knownColumn(column);
    return students === null || known === null ? null : coefficientOfVariation(students, known);
  });
  return {
    balance: INDICATOR_IDS.map((id, index) => resultOf(columns, id, dispersions[index] ?? null, limits)),
    findings: [
      ...(schools.length === 1 ? [finding("singleRow", "info", { stage, school: first.name }, first.cell)] : []),
      ...INDICATOR_IDS.flatMap((indicator, index) =>
        dispersions[index] === "zeroMean" ? [finding("zeroMean", "error", { stage, indicator }, null)] : [],
      ),
    ],
  };
}

function resultOf(
  { stage, schools }: StageColumns,
  indicator: IndicatorId,
  dispersion: Dispersion | NoDispersion | null,
  limits: LimitsInForce,
): BalanceResult {
  const limit = limits.indicator(indicator, stage, "coefficientOfVariation");
  const row = { stage, indicator, rows: schools.length, limit: limit.value };
  if (dispersion === null || typeof dispersion === "string") {
    const known = dispersion === "zeroMean" ? 0 : null;
    return { ...row, mean: known, standardDeviation: known, coefficientOfVariation: null, outcome: "undetermined" };
  }
  const factor = INDICATORS[indicator].perStudents;
  const { mean, standardDeviation, coefficientOfVariation: value } = dispersion;
  return {
    ...row,
    mean: mean * factor,
    standardDeviation: standardDeviation * factor,
    coefficientOfVariation: value,
    outcome: judge({ low: value, high: value }, limit),
  };
}
