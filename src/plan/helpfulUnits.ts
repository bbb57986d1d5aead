import type { BalancedPart } from "./balancedPart";

import { RankedPlaces } from "./rankedPlaces";
import type { RunningVariation } from "./variation";

/**
 * The unit that lowers a 差异系数 most, one after the other. A unit brings f to a part of P pupils with V: the squares
 * Q = ΣV²/P grow by (2V + f)·f/P and the sum S by f, so Q/S² changes by ((2V + f)·f/P·S − 2·f·Q)/S³. S and Q are taken
 * as they are at the start, since a few units hardly change them; that order is exact where every unit comes to its
 * part whole.
 */
export class HelpfulUnits {
  private readonly ranked: RankedPlaces;

  constructor(
    private readonly parts: readonly BalancedPart[],
    private readonly variation: RunningVariation,
  ) {
    const { sum, squares } = variation;
    this.ranked = new RankedPlaces((at) => {
      const { students, amountPerUnit } = parts[at] as BalancedPart;
      const growth = (2 * (variation.amounts[at] as number) + amountPerUnit) / students;
      return amountPerUnit * (growth * sum - 2 * squares);
    });
    parts.forEach((_, at) => this.ranked.add(at));
  }

  /** Adds the most helpful unit; false where it does not help. */
  addNext(): boolean {
    const { first } = this.ranked;
    if (first === undefined) return false;
    const amount = (this.variation.amounts[first] as number) + (this.parts[first] as BalancedPart).amountPerUnit;
    // Not as ">=": beyond what a double holds nothing is less than anything, and no unit helps.
    if (!(this.variation.with(first, amount) < this.variation.value)) return false;
    this.variation.set(first, amount);
    this.ranked.sinkFirst();
    return true;
  }
}
