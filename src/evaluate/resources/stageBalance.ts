import type { BalanceResult } from "../../model/evaluation";
import type { Figure } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import {
  boundedCoefficientOfVariation,
  coefficientOfVariation,
  type BoundedDispersion,
  type Dispersion,
  type NoDispersion,
} from "../coefficients/coefficientOfVariation";
import { judge } from "../compare";
import { coefficientOfBoundedPupils } from "../coefficients/coefficientOfBoundedPupils";
import type { LimitsInForce } from "../judging";
import { boundedStudents, knownColumn, type Column, type StageColumns } from "./stageColumns";

export interface StageBalance {
  /** The coefficients in official order; none where the stage has no row. */
  readonly balance: readonly BalanceResult[];
  readonly findings: readonly Finding[];
}

/**
 * 差异系数 of the indicators over the rows of one stage (D5). An amount of which nothing is known leaves its one
 * undetermined; unknown pupils, or a row of which nobody knows whether it counts, leave all of them so. Amounts that
 * lie between two numbers (D31), and pupils that do (D37), give bounds, which are judged by D1. Mean and deviation are
 * in the unit of the indicator.
 */
export function balanceOfStage(columns: StageColumns, limits: LimitsInForce): StageBalance {
  const { stage, schools, amounts, indicators } = columns;
  const [first] = schools;
  if (first === undefined) return { balance: [], findings: [] };
  const students = boundedStudents(columns);
  const dispersions = amounts.map((column) => (students === null ? null : dispersionOf(students, column)));
  return {
    balance: indicators.map((card, index) => resultOf(columns, card, dispersions[index] ?? null, limits)),
    findings: [
      ...(schools.length === 1 ? [finding("singleRow", "info", { stage, school: first.name }, first.cell)] : []),
      ...indicators.flatMap(({ id: indicator }, index) =>
        dispersions[index] === "zeroMean" ? [finding("zeroMean", "error", { stage, indicator }, null)] : [],
      ),
    ],
  };
}

/** Null where nothing is known of an amount. */
function dispersionOf(students: Column, amounts: Column): Dispersion | BoundedDispersion | NoDispersion | null {
  const [pupils, known] = [knownColumn(students), knownColumn(amounts)];
  if (amounts.high.includes(Infinity)) return null;
  if (pupils === null) return coefficientOfBoundedPupils(students, amounts);
  if (known !== null) return coefficientOfVariation(pupils, known);
  return boundedCoefficientOfVariation(pupils, amounts.low, amounts.high);
}

function resultOf(
  { stage, schools }: StageColumns,
  { id: indicator, perStudents: factor }: IndicatorCard,
  dispersion: Dispersion | BoundedDispersion | NoDispersion | null,
  limits: LimitsInForce,
): BalanceResult {
  const limit = limits.indicator(indicator, stage, "coefficientOfVariation");
  const row = { stage, indicator, rows: schools.length, limit: limit.value };
  const unknown = { mean: null, standardDeviation: null, coefficientOfVariation: null };
  if (dispersion === null) return { ...row, ...unknown, bounds: null, outcome: "undetermined" };
  if (typeof dispersion === "string") {
    const zero = dispersion === "zeroMean" ? 0 : null;
    return { ...row, ...unknown, mean: zero, standardDeviation: zero, bounds: null, outcome: "undetermined" };
  }
  if ("bounds" in dispersion) {
    const { mean, standardDeviation, coefficientOfVariation } = dispersion.bounds;
    const bounds = {
      mean: times(mean, factor),
      standardDeviation: times(standardDeviation, factor),
      coefficientOfVariation,
    };
    return { ...row, ...unknown, bounds, outcome: judge(coefficientOfVariation, limit) };
  }
  const { mean, standardDeviation, coefficientOfVariation: value } = dispersion;
  return {
    ...row,
    mean: mean * factor,
    standardDeviation: standardDeviation * factor,
    coefficientOfVariation: value,
    bounds: null,
    outcome: judge({ low: value, high: value }, limit),
  };
}

function times({ low, high }: Pick<Figure, "low" | "high">, factor: number): Pick<Figure, "low" | "high"> {
  return { low: low * factor, high: high * factor };
}
