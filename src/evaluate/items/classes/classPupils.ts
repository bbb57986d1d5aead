import type { Bounds } from "../../../model/figures/bounds";

/**
 * True where so many pupils in so few classes leave at least one class above its limit, whatever the classes look like:
 * ceil(pupils ÷ limit), added over the stages that share the classes, is more than the classes. 0 classes prove
 * nothing.
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
