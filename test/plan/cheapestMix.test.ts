import type { BalancedPart } from "../../src/plan/balancedPart";
import { bracket } from "../../src/plan/bracket";
import { cheapestMix } from "../../src/plan/cheapestMix";
import { RaisedParts } from "../../src/plan/raisedParts";
import { unitsBetween } from "../../src/plan/levelling";
import { variationOf } from "../../src/plan/variation";
import { balanced } from "../fixtures/balancedParts";

const STEP = 4;

/** The fewest units over a fine grid of amounts for the first two parts. */
function leastOnGrid(parts: readonly BalancedPart[], limit: number, most: number): number {
  const starts = parts.map(({ amount }) => amount);
  let least = Infinity;
  for (let first = 0; first <= most; first += STEP) {
    for (let second = 0; second <= most; second += STEP) {
      const amounts = [(starts[0] as number) + first, (starts[1] as number) + second, ...starts.slice(2)];
      if (variationOf(parts, amounts) <= limit) least = Math.min(least, unitsBetween(parts, starts, amounts));
    }
  }
  return least;
}

test.each([0.9, 0.5, 0.2])(
  "no amounts on a fine grid take fewer units, where a unit brings %d to the second part",
  (amountPerUnit) => {
    const parts = [balanced(100, 100), balanced(100, 80, { amountPerUnit }), balanced(100, 400)];
    const raised = new RaisedParts(parts, [100, 80, 400]);
    for (const limit of [0.3, 0.4, 0.5]) {
      const [, alike] = bracket((tried) => limit - raised.at(tried, 0).variation, 0, raised.highestStart);
      const { level, discount } = cheapestMix(raised, alike, limit);
      const amounts = raised.amountsAt(level, discount);
      const units = unitsBetween(parts, [100, 80, 400], amounts);
      expect(variationOf(parts, amounts)).toBeLessThanOrEqual(limit * (1 + 1e-8));
      const least = leastOnGrid(parts, limit, 300);
      expect(units).toBeLessThanOrEqual(least);
      expect(units).toBeGreaterThan(least - (2 * STEP) / amountPerUnit);
    }
  },
);
