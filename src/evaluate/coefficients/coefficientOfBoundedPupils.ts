import { greatestOf, leastOf } from "../../model/figures/extremes";
import { RunningSum } from "../../model/figures/runningSum";
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
 * term a row: λP + V² ÷ (λP) is greatest at an end of P's bounds, and least where λP comes nearest to V, that is where
 * all schools have as nearly the same for each pupil as their bounds allow. Both sums are convex in λ, so the best λ is
 * found by narrowing an interval. The upper bound holds for every λ. Amounts that are only bounded too widen both
 * bounds further.
 *
 * Worked example: 100 pupils and 50 to 100 pupils, 400 ㎡ each: equal where both have 100 (0), and most unequal at 4 and
 * 8 ㎡: √(150 · (400² ÷ 100 + 400² ÷ 50) ÷ 800² − 1) = 0.3535….
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
  const coefficientOfVariation = rows.length === 1 ? { low: 0, high: 0 } : boundsOf(rows, total);
  const standardDeviation = {
    low: coefficientOfVariation.low * mean.low,
    high: coefficientOfVariation.high * mean.high,
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

/** Where nothing is there for certain nothing bounds the coefficient. */
function boundsOf(rows: readonly Row[], total: { readonly low: number; readonly high: number }) {
  if (total.low === 0) return { low: 0, high: Infinity };
  return {
    low: coefficient(smallest(rows, leastTerm), total.high),
    high: coefficient(smallest(rows, mostTerm), total.low),
  };
}

/** From the least of ½ Σ (λP + V² ÷ (λP)), whose square is ΣP · Σ(V² ÷ P). */
function coefficient(root: number, total: number): number {
  return Math.sqrt(Math.max(0, (root / total) ** 2 - 1));
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

/**
 * The least over λ of ½ Σ term, which is convex. The best λ is √(Σ(V² ÷ P) ÷ ΣP): at most the greatest of V ÷ P, and
 * less than the least where schools have nothing (0 and 0.1 for one pupil each: 0.0707), by the root of the share of
 * the others' pupils.
 */
function smallest(rows: readonly Row[], term: (row: Row, lambda: number) => number): number {
  const at = (logarithm: number): number => sumOf(rows, (row) => term(row, Math.exp(logarithm))) / 2;
  const ratios = rows.flatMap(({ few, many, least, most }) => [least / many, most / many, most / few]);
  const some = ratios.filter((ratio) => ratio > 0);
  const ofSome = sumOf(rows, ({ few, least }) => (least > 0 ? few : 0)) / sumOf(rows, ({ many }) => many);
  let [from, to] = [Math.log(leastOf(some) * Math.sqrt(ofSome)), Math.log(greatestOf(some))];
  for (let round = 0; round < ROUNDS && to - from > 1e-13; round++) {
    const [one, other] = [from + (to - from) / 3, to - (to - from) / 3];
    if (at(one) <= at(other)) to = other;
    else from = one;
  }
  return at((from + to) / 2);
}
