import { RunningSum } from "../model/figures/runningSum";
import type { BoundedDispersion, NoDispersion } from "./coefficientOfVariation";

/** Bounds by row. */
interface Bounds {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** Halvings until nothing is left of the relative tolerance of judging. */
const ROUNDS = 200;

/**
 * The 差异系数 where the pupils of some rows are only known to lie between two numbers (D37: 学生总数 with kindergarten).
 *
 * With x_i = V_i ÷ P_i, 1 + 差异系数² = ΣP · Σ(V² ÷ P) ÷ (ΣV)². For every λ > 0 the mean inequality gives
 * ΣP · Σ(V² ÷ P) ≤ ¼ (Σ (λP + V² ÷ (λP)))², with equality for the best λ, and the sum on the right falls apart into one
 * term a row: λP + V² ÷ (λP) is greatest at an end of P's bounds, and least where λP comes nearest to V, that is where all
 * schools have as nearly the same for each pupil as their bounds allow. Both sums are convex in λ, so the best λ is found by
 * narrowing an interval. The upper bound holds for every λ. Amounts that are only bounded too widen both bounds further.
 *
 * Worked example: 100 pupils and 50 to 100 pupils, 400 ㎡ each: equal where both have 100 (0), and most unequal at 4 and 8 ㎡:
 * √(150 · (400² ÷ 100 + 400² ÷ 50) ÷ 800² − 1) = 0.3535….
 *
 * @param students of each row, finite; above 0 where they are not known; rows with 0 pupils are left out
 * @param amounts in the same order, finite and not negative
 */
export function coefficientOfBoundedPupils(students: Bounds, amounts: Bounds): BoundedDispersion | NoDispersion {
  const rows = rowsOf(students, amounts);
  if (rows.length === 0) return "noRows";
  const pupils = { low: sumOf(rows, (row) => row.few), high: sumOf(rows, (row) => row.many) };
  const total = { low: sumOf(rows, (row) => row.least), high: sumOf(rows, (row) => row.most) };
  if (total.high === 0) return "zeroMean";
  const mean = { low: total.low / pupils.high, high: total.high / pupils.low };
  const low = coefficient(smallest(rows, leastTerm), total.high);
  const high = rows.length === 1 ? 0 : coefficient(smallest(rows, mostTerm), total.low);
  const coefficientOfVariation = { low: rows.length === 1 ? 0 : low, high };
  const standardDeviation = {
    low: coefficientOfVariation.low * mean.low,
    high: high === Infinity ? Infinity : high * mean.high,
  };
  return { rows: rows.length, bounds: { mean, standardDeviation, coefficientOfVariation } };
}

/** A row with pupils from `few` to `many` and an amount from `least` to `most`. */
interface Row {
  readonly few: number;
  readonly many: number;
  readonly least: number;
  readonly most: number;
}

function rowsOf(students: Bounds, amounts: Bounds): Row[] {
  return Array.from(
    students.low,
    (few, row): Row => ({
      few,
      many: students.high[row] as number,
      least: amounts.low[row] as number,
      most: amounts.high[row] as number,
    }),
  ).filter(({ many }) => many > 0);
}

function sumOf(rows: readonly Row[], of: (row: Row) => number): number {
  const sum = new RunningSum();
  for (const row of rows) sum.add(of(row));
  return sum.total;
}

/** From the least of ½ Σ (λP + V² ÷ (λP)), whose square is ΣP · Σ(V² ÷ P). */
function coefficient(root: number, total: number): number {
  return total === 0 ? Infinity : Math.sqrt(Math.max(0, (root / total) ** 2 - 1));
}

/** t + V² ÷ t with t = λP as near to V as the bounds of P allow, for the least V. */
function leastTerm({ few, many, least }: Row, lambda: number): number {
  const t = Math.min(Math.max(least, lambda * few), lambda * many);
  return t === 0 ? 0 : t + (least * least) / t;
}

/** The greater of the two ends, for the greatest V. */
function mostTerm({ few, many, most }: Row, lambda: number): number {
  const [one, other] = [lambda * few, lambda * many];
  return Math.max(one + (most * most) / one, other + (most * most) / other);
}

/** The least over λ of ½ Σ term, which is convex: λ lies between the least and the greatest of V ÷ P. */
function smallest(rows: readonly Row[], term: (row: Row, lambda: number) => number): number {
  const at = (logarithm: number): number => sumOf(rows, (row) => term(row, Math.exp(logarithm))) / 2;
  const ratios = rows.flatMap(({ few, many, least, most }) => [least / many, most / few]).filter((ratio) => ratio > 0);
  let [from, to] = [Math.log(Math.min(...ratios)), Math.log(Math.max(...ratios))];
  for (let round = 0; round < ROUNDS && to - from > 1e-13; round++) {
    const [one, other] = [from + (to - from) / 3, to - (to - from) / 3];
    if (at(one) <= at(other)) to = other;
    else from = one;
  }
  return at((from + to) / 2);
}
