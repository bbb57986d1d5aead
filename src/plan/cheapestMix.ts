import { bracket } from "./bracket";
import type { RaisedParts } from "./raisedParts";
import { limitWithTolerance } from "./variation";

/** How far parts are raised: x_i = max(start_i, level − discount·extra_i). */
export interface Mix {
  readonly level: number;
  readonly discount: number;
}

/**
 * The mix of own and shared parts to raise that takes the fewest units, where some parts take more units for an amount
 * than others.
 *
 * For every sum S of the amounts the fewest units g(S) are those of the largest discount that keeps the limit. g is
 * convex, since the demand CV ≤ L is; its slope has the sign of level + discount·leastUnits − (1 + L²)·X with the mean
 * X = S/P, so the sum at which that changes is looked for.
 *
 * @param level at which all parts, raised alike, keep the limit: no smaller sum can keep it
 * @example own 100 of 100 pupils, shared (half a unit each) 100 of 100, and 400 of 100, limit 0.4 → the own one is
 * raised more
 */
export function cheapestMix(raised: RaisedParts, level: number, limit: number): Mix {
  const { leastUnits, startSum } = raised;
  /** Its sign; where the cheapest parts alone keep the limit, more is dearer, and what is to spare grows. */
  const slope = (sum: number): number => {
    const { level: reached, discount, spare } = mixFor(raised, sum, limit);
    const { mean } = raised.at(reached, discount);
    return spare > 0 ? spare * mean : reached + discount * leastUnits - (1 + limit ** 2) * mean;
  };
  const least = raised.at(level, 0).sum;
  if (slope(least) >= 0) return { level, discount: 0 };
  return mixFor(raised, bracket(slope, least, startSum + raised.unitsAt(level) / leastUnits)[1], limit);
}

/** Of all mixes with this sum the one of the largest discount that keeps the limit, which takes the fewest units. */
function mixFor(raised: RaisedParts, sum: number, limit: number): Mix & { readonly spare: number } {
  const excess = (discount: number): number =>
    raised.at(raised.levelFor(sum, discount), discount).variation - limitWithTolerance(limit);
  const most = raised.discountOfNone(sum);
  const spare = -excess(most);
  const discount = spare > 0 ? most : bracket(excess, 0, most)[0];
  return { level: raised.levelFor(sum, discount), discount, spare };
}
