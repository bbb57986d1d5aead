import fc from "fast-check";
import type { BalancedPart } from "../../src/plan/levelling";
import { fewestTransfers } from "../../src/plan/transfers";
import { variationOf } from "../../src/plan/variation";
import { balanced } from "../fixtures/balancedParts";
import { leastMovesByHighs } from "../fixtures/leastMovesByHighs";

test("amounts 1 and 9 for ten pupils each need two transfers for 0.45", () => {
  const plan = fewestTransfers([balanced(10, 1), balanced(10, 9)], 0.45);
  expect(plan.transfers).toEqual([{ from: 1, to: 0, units: 2 }]);
  expect(plan.after).toBeCloseTo(0.4, 12);
});

test("parts that share the resource with another part stay as they are", () => {
  const plan = fewestTransfers([balanced(10, 1), balanced(10, 9, { amountPerUnit: 0.5 })], 0.45);
  expect(plan).toMatchObject({ transfers: [], moved: 0, isReached: false });
});

test("no donor falls below its least amount, and the nearest value is given", () => {
  const plan = fewestTransfers([balanced(10, 1), balanced(10, 9, { leastAmount: 7.5 })], 0.45);
  expect(plan).toMatchObject({ transfers: [{ from: 1, to: 0, units: 1 }], isReached: false });
  expect(plan.after).toBeCloseTo(0.6, 12);
});

const part = fc.record({
  students: fc.integer({ min: 20, max: 900 }), amount: fc.integer({ min: 0, max: 12 }), least: fc.integer({ min: 0, max: 8 }),
  isShared: fc.constantFrom(false, false, false, true),
}).map(({ students, amount, least, isShared }): BalancedPart =>
  balanced(students, amount, { leastAmount: Math.min(least, amount), amountPerUnit: isShared ? 0.5 : 1 }));

test("on 200 counties of up to 15 schools an exact solver finds no fewer transfers, and none where none is found", async () => {
  let reached = 0;
  await fc.assert(fc.asyncProperty(fc.array(part, { minLength: 2, maxLength: 15 }), fc.constantFrom(0.3, 0.45, 0.5), async (parts, limit) => {
    fc.pre(parts.some(({ amount }) => amount > 0));
    const plan = fewestTransfers(parts, limit);
    expect(plan.isReached ? plan.moved : null).toBe(await leastMovesByHighs(parts, limit));
    if (plan.isReached && plan.moved > 0) reached++;
    const after = parts.map(({ amount }) => amount);
    for (const { from, to, units } of plan.transfers) {
      after[from] = (after[from] as number) - units;
      after[to] = (after[to] as number) + units;
    }
    expect(variationOf(parts, after)).toBeCloseTo(plan.after, 12);
    parts.forEach(({ amount, leastAmount }, at) => expect(after[at]).toBeGreaterThanOrEqual(Math.min(amount, leastAmount)));
  }), { numRuns: 200, seed: 20261124 });
  expect(reached).toBeGreaterThan(40);
});
