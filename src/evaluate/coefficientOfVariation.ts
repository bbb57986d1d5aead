import { compensatedSum } from "../model/figureArithmetic";
import { RunningSum } from "../model/runningSum";

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

/**
 * The weighted deviation in a second pass: the squares of the centred ratios, less the square of what the centre itself is
 * off by rounding.
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
 * nothing: each of the seven is held against the limit by itself.
 * @returns null where one of them is not known, or there is none
 * @example the seven of 鸠江 2023 (0.297929 … 0.394205) → 0.3675034…, printed 0.367503
 */
export function compositeCoefficient(coefficients: readonly (number | null)[]): number | null {
  const known = coefficients.filter((one): one is number => one !== null);
  return known.length < coefficients.length || known.length === 0 ? null : compensatedSum(known) / known.length;
}
