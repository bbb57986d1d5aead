import type { Bounds } from "../schools/bounds";

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
 * How many pupils the stated classes can hold together (D25), from the figure that says most: brackets, the count above a
 * size, 最大班额, or 0 classes.
 * @example 20 classes and none above 45: at most 900; 3 classes above 45: at least 138
 */
export function pupilsHeld({ classes, over, largest, brackets }: StatedClasses): Bounds {
  const highs = [Infinity];
  const lows = [0];
  if (classes.high === 0) highs.push(0);
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

/**
 * True where so many pupils in so few classes leave at least one class above its limit, whatever the classes look like:
 * ceil(pupils ÷ limit), added over the stages that share the classes, is more than the classes. 0 classes prove nothing.
 * @example 1000 pupils in 20 classes against 45: 23 classes are needed
 */
export function mustExceed(
  stages: readonly { readonly students: Bounds; readonly limit: number }[],
  classes: Bounds,
  homeTaughtAmong: (students: number) => number,
): boolean {
  const needed = stages.reduce(
    (sum, { students: { low }, limit }) => sum + Math.ceil(Math.max(0, low - homeTaughtAmong(low)) / limit),
    0,
  );
  return classes.high > 0 && needed > classes.high;
}
