import type { Bounds } from "../figures/bounds";
import { MOST_PUPILS_OF_A_CLASS } from "../../regulation/limits/plausibleAmounts";

/** What a school or county states of its classes in one stage; what it does not state is left out or unbounded. */
export interface StatedClasses {
  readonly classes: Bounds;
  /** Classes above `named` pupils, where a figure is called that. */
  readonly over?: { readonly count: Bounds; readonly named: number } | undefined;
  readonly largest?: Bounds | undefined;
  /** Pupils that the brackets can hold. */
  readonly brackets?: Bounds | undefined;
}

/**
 * How many pupils the stated classes can hold together (D25), from the figure that says most: brackets, the count above
 * a size, 最大班额, 0 classes, or so many classes of no more pupils than any class has.
 * @example 20 classes and none above 45: at most 900; 3 classes above 45: at least 138; 11 classes alone: at most 1100
 */
export function pupilsHeld({ classes, over, largest, brackets }: StatedClasses): Bounds {
  const highs = [classes.high * MOST_PUPILS_OF_A_CLASS];
  const lows = [0];
  if (over !== undefined) {
    lows.push(over.count.low * (over.named + 1));
    if (over.count.high === 0) highs.push(classes.high * over.named);
  }
  if (largest !== undefined && largest.low > 0) {
    lows.push(largest.low);
    highs.push(classes.high * largest.high);
  }
  if (brackets !== undefined) {
    lows.push(brackets.low);
    highs.push(brackets.high);
  }
  return { low: Math.max(...lows), high: Math.min(...highs) };
}

/**
 * Whether pupils and classes contradict each other: more pupils than the classes can hold, those set aside who may be
 * 送教上门, or fewer than must sit in them.
 * @param homeTaught how many of the pupils may sit in no class
 */
export function contradictsPupils(students: Bounds, held: Bounds, homeTaught: number): boolean {
  return students.low - homeTaught > held.high || students.high < held.low;
}

/** The two numbers that contradict each other, as the finding says them: the pupils, and the bound that they break. */
export interface PupilsOutOfBounds {
  readonly students: number;
  /** True where of the pupils only bounds are known. */
  readonly isBound: boolean;
  readonly atMost: number | null;
  readonly atLeast: number | null;
}

/** Of pupils and classes that contradict each other (`contradictsPupils`). */
export function pupilsOutOfBounds(students: Bounds, held: Bounds): PupilsOutOfBounds {
  const isTooMany = students.low > held.high;
  return {
    students: isTooMany ? students.low : students.high,
    isBound: students.low !== students.high,
    atMost: isTooMany ? held.high : null,
    atLeast: isTooMany ? null : held.low,
  };
}

/**
 * More pupils than so many classes have anywhere, so that one of the two numbers is wrong; 0 classes are no number of
 * them.
 */
export function isBeyondClasses(students: Bounds, classes: Bounds, homeTaught: number): boolean {
  return classes.high > 0 && students.low - homeTaught > classes.high * MOST_PUPILS_OF_A_CLASS;
}
