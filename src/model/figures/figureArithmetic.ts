import { computedFigure, type Figure } from "./figure";
import { RunningSum } from "./runningSum";

/**
 * Adds figures with compensated summation (Neumaier), so that a long column of areas sums to what a person gets, not
 * to the order of its rows. Bounds add up: a missing figure leaves the sum unbounded above, never smaller.
 * @returns [0, 0] without figures
 */
export function sumFigures(figures: readonly Figure[]): Figure {
  return computedFigure(
    compensatedSum(figures.map((figure) => figure.low)),
    compensatedSum(figures.map((figure) => figure.high)),
    figures,
  );
}

/** `whole` less `part`, not below zero: what is left of an area or a head count. */
export function subtractFigure(whole: Figure, part: Figure): Figure {
  const low = part.high === Infinity ? 0 : Math.max(0, whole.low - part.high);
  const high = whole.high === Infinity ? Infinity : Math.max(0, whole.high - part.low);
  return computedFigure(low, high, [whole, part]);
}

/**
 * `numerator` ÷ `denominator` × `factor`, bounded by its worst and best cases. A denominator that may be zero leaves
 * the quotient unbounded above, and one that is zero makes nothing of what is above it: it bounds the quotient nowhere.
 * @param factor 100 for per hundred or per cent, 1 for per pupil
 */
export function divideFigures(numerator: Figure, denominator: Figure, factor: number): Figure {
  const low = lowestQuotient(numerator.low, denominator.high, factor);
  const high = highestQuotient(numerator.high, denominator.low, factor);
  const isKnown = numerator.low === numerator.high && denominator.low === denominator.high && denominator.low > 0;
  return computedFigure(isKnown ? high : low, high, [numerator, denominator]);
}

/**
 * The lower bound of `divideFigures`, for loops over a country that need no figure each.
 * @param numerator its lower bound
 * @param denominator its upper bound
 */
export function lowestQuotient(numerator: number, denominator: number, factor: number): number {
  return denominator === Infinity || denominator === 0 || numerator === 0 ? 0 : (numerator / denominator) * factor;
}

/**
 * The upper bound of `divideFigures`.
 * @param numerator its upper bound
 * @param denominator its lower bound
 */
export function highestQuotient(numerator: number, denominator: number, factor: number): number {
  return numerator === Infinity || denominator === 0 ? Infinity : (numerator / denominator) * factor;
}

/**
 * The sum of numbers with the rounding errors carried along (Neumaier's form of Kahan summation), exact to the last
 * place for any county: 1 + 1e100 + 1 − 1e100 = 2.
 * @returns 0 for no numbers; ±Infinity if one of them is
 */
export function compensatedSum(numbers: ArrayLike<number>): number {
  const sum = new RunningSum();
  for (let index = 0; index < numbers.length; index++) sum.add(numbers[index] as number);
  return sum.total;
}
