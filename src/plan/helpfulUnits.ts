import type { BalancedPart } from "./levelling";
import { RankedPlaces } from "./rankedPlaces";
import type { RunningVariation } from "./variation";

/**
 * The unit that lowers a 差异系数 most, one after the other. A unit that comes to a part whole raises the sum by 1 wherever
 * it goes, so that the smallest growth of V²/P, (2V + 1)/P, helps most; parts that share are compared one by one.
 */
export class HelpfulUnits {
  private readonly own: RankedPlaces;
  private readonly shared: number[] = [];

  constructor(private readonly parts: readonly BalancedPart[], private readonly variation: RunningVariation) {
    this.own = new RankedPlaces((at) => (2 * (variation.amounts[at] as number) + 1) / (parts[at] as BalancedPart).students);
    parts.forEach(({ amountPerUnit }, at) => {
      if (amountPerUnit === 1) this.own.add(at);
      else this.shared.push(at);
    });
  }

  /** Adds the most helpful unit; false where none helps. */
  addNext(): boolean {
    let best: number | null = null;
    let least = this.variation.value;
    const { first } = this.own;
    for (const at of first === undefined ? this.shared : [first, ...this.shared]) {
      const after = this.variation.with(at, this.amountAfter(at));
      if (after < least) [best, least] = [at, after];
    }
    if (best === null) return false;
    this.variation.set(best, this.amountAfter(best));
    if (best === first) this.own.sinkFirst();
    return true;
  }

  private amountAfter(at: number): number {
    return (this.variation.amounts[at] as number) + (this.parts[at] as BalancedPart).amountPerUnit;
  }
}
