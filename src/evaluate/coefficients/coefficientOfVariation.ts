import type { BalanceBounds } from "../../model/evaluation";
import { compensatedSum } from "../../model/figures/figureArithmetic";
import { RunningSum } from "../../model/figures/runningSum";

/** Mean and standard deviation are in the unit of amount per pupil. */
export interface Dispersion {
  /** Rows with pupils. */
  readonly rows: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly coefficientOfVariation: number;
}

/** Why there is no coefficient: no row has pupils, or no row has anything, so that the mean is zero. */
export type NoDispersion = "noRows" | "zeroMean";

/**
 * The national 差异系数 of one indicator and stage: how unequally a resource is spread over the pupils of a county.
 *
 * Schools i have P_i pupils and V_i of the resource, so x_i = V_i ÷ P_i per pupil. With P = ΣP_i:
 *
 *     X = ΣV_i ÷ P      S = √( Σ (P_i ÷ P) · (x_i − X)² )      差异系数 = S ÷ X
 *
 * The mean is ΣV ÷ ΣP and every deviation is weighted by its pupils, because the regulation asks what a pupil meets,
 * not what a school has: a bare village school of 45 must not weigh as much as a town school of 1,900. The deviation is
 * of the population form (÷ P, not ÷ (n − 1)), because all schools are counted and none is a sample.
 *
 * Worked example of the method sheet 县域义务教育校际均衡指标计算方法 (books; published 差异系数 0.52):
 * pupils 45, 37, 89, 76, 55 and amounts 279, 137, 935, 160, 402 give P = 302, X = 1913 ÷ 302 = 6.3344…,
 * S = 3.2638… and 0.5152566298844764, above the primary limit of 0.50. Forms that mislead: the unweighted population
 * form gives 0.4888, which would pass, and the sample form of STDEV ÷ AVERAGE gives 0.5465.
 *
 * Sums are compensated, deviations are taken in a second pass over centred values, and equal ratios give exactly 0.
 * The factor of 每百名学生 and the unit of the amount cancel, and so does any scale of the pupils.
 *
 * @param students pupils by row, known and finite; rows with 0 pupils are left out
 * @param amounts of the resource in the same order, known, finite and not negative; 0 is a row that has nothing
 * @returns why there is none where no row has pupils or the mean is zero
 */
export function coefficientOfVariation(
  students: ArrayLike<number>,
  amounts: ArrayLike<number>,
): Dispersion | NoDispersion {
  const pupils = new RunningSum();
  const total = new RunningSum();
  let rows = 0;
  for (let index = 0; index < students.length; index++) {
    if (!((students[index] as number) > 0)) continue;
    pupils.add(students[index] as number);
    total.add(amounts[index] as number);
    rows++;
  }
  if (rows === 0) return "noRows";
  const mean = total.total / pupils.total;
  if (mean === 0) return "zeroMean";
  const standardDeviation = deviation(students, amounts, pupils.total, mean);
  return { rows, mean, standardDeviation, coefficientOfVariation: standardDeviation / mean };
}

/** What the three of `Dispersion` lie between for certain, where amounts are only known to lie between two numbers. */
export interface BoundedDispersion {
  readonly rows: number;
  readonly bounds: BalanceBounds;
}

/**
 * The 差异系数 of amounts that are only known to lie between two numbers (D31: ready-made ratios, which are rounded; D23:
 * rows of one school that differ; D33: two readings of one column).
 *
 * With c_i the middle of x_i's bounds and e_i half of their distance, S is a norm of the centred ratios, so the
 * triangle inequality gives |S(x) − S(c)| ≤ E = √( Σ (P_i ÷ P) · e_i² ), and X lies between the means of the lower and
 * of the upper ends. Hence
 *
 *     max(0, S(c) − E) ÷ X(high)  ≤  差异系数  ≤  (S(c) + E) ÷ X(low)
 *
 * With one e for all rows, as rounding gives, E = e and the ends are (S − e) ÷ (X + e) and (S + e) ÷ (X − e). Where one
 * school of many is uncertain, E is as small as its share of the pupils.
 *
 * Worked example: two schools of 100 pupils whose printed ratios 4 and 6 have no decimals, e = 0.5. S(c) = 1, X between
 * 4.5 and 5.5: the coefficient lies between 0.5 ÷ 5.5 = 0.0909… and 1.5 ÷ 4.5 = 0.3333…; the printed numbers alone say
 * 0.2.
 *
 * @param students pupils by row, known and finite; rows with 0 pupils are left out
 * @param low least amounts in the same order, finite and not negative
 * @param high greatest amounts, finite and none below its least
 * @returns why there is none where no row has pupils, or nothing of the resource is possible
 */
export function boundedCoefficientOfVariation(
  students: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): BoundedDispersion | NoDispersion {
  const middle = Float64Array.from(low, (least, row) => least + ((high[row] as number) - least) / 2);
  const centre = coefficientOfVariation(students, middle);
  if (typeof centre === "string") return centre;
  const { rows, standardDeviation: deviation } = centre;
  const mean = { low: meanOf(students, low), high: meanOf(students, high) };
  // A single row deviates from nothing, whatever its amount.
  const error = rows === 1 ? 0 : errorOf(students, low, high);
  const standardDeviation = { low: Math.max(0, deviation - error), high: deviation + error };
  const coefficient = {
    low: standardDeviation.low / mean.high,
    high: mean.low > 0 ? standardDeviation.high / mean.low : Infinity,
  };
  return { rows, bounds: { mean, standardDeviation, coefficientOfVariation: coefficient } };
}

function meanOf(students: ArrayLike<number>, amounts: ArrayLike<number>): number {
  const [pupils, total] = [new RunningSum(), new RunningSum()];
  for (let row = 0; row < students.length; row++) {
    if (!((students[row] as number) > 0)) continue;
    pupils.add(students[row] as number);
    total.add(amounts[row] as number);
  }
  return total.total / pupils.total;
}

function errorOf(students: ArrayLike<number>, low: ArrayLike<number>, high: ArrayLike<number>): number {
  const [pupils, squares] = [new RunningSum(), new RunningSum()];
  for (let row = 0; row < students.length; row++) {
    const count = students[row] as number;
    if (!(count > 0)) continue;
    const half = ((high[row] as number) - (low[row] as number)) / 2;
    pupils.add(count);
    squares.add((half * half) / count);
  }
  return Math.sqrt(squares.total / pupils.total);
}

/**
 * The weighted deviation in a second pass: the squares of the centred ratios, less the square of what the centre itself
 * is off by rounding.
 */
function deviation(students: ArrayLike<number>, amounts: ArrayLike<number>, pupils: number, mean: number): number {
  const offsets = new RunningSum();
  const squares = new RunningSum();
  let first: number | null = null;
  let areEqual = true;
  for (let index = 0; index < students.length; index++) {
    const count = students[index] as number;
    if (!(count > 0)) continue;
    const ratio = (amounts[index] as number) / count;
    first ??= ratio;
    areEqual &&= ratio === first;
    const centred = ratio - mean;
    offsets.add(count * centred);
    squares.add(count * centred * centred);
  }
  if (areEqual) return 0;
  const offset = offsets.total / pupils;
  return Math.sqrt(Math.max(0, squares.total / pupils - offset * offset));
}

/**
 * 综合差异系数: the plain mean of the single coefficients, as official tables print it. It is reported and judges
 * nothing: each single one is held against the limit by itself.
 * @returns null where one of them is not known, or there is none
 * @example the seven of 鸠江 2023 (0.297929 … 0.394205) → 0.3675034…, printed 0.367503
 */
export function compositeCoefficient(coefficients: readonly (number | null)[]): number | null {
  const known = coefficients.filter((one): one is number => one !== null);
  return known.length < coefficients.length || known.length === 0 ? null : compensatedSum(known) / known.length;
}
