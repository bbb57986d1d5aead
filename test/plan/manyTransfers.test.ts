import type { BalancedPart } from "../../src/plan/balancedPart";
import fc from "fast-check";

import { manyTransfers, unitsToGive } from "../../src/plan/manyTransfers";
import { fewestTransfers } from "../../src/plan/transfers";
import { keepsLimit, RunningVariation, variationOf } from "../../src/plan/variation";
import { balanced } from "../fixtures/balancedParts";
import { runs } from "../fixtures/runs";

/** The number of moves of one unit each that the plain method takes, a step for every unit. */
function movesOneByOne(parts: readonly BalancedPart[], limit: number): number {
  const amounts = parts.map(({ amount }) => amount);
  const gain = (at: number): number => (2 * (amounts[at] as number) - 1) / (parts[at] as BalancedPart).students;
  const cost = (at: number): number => (2 * (amounts[at] as number) + 1) / (parts[at] as BalancedPart).students;
  const places = [...parts.keys()];
  for (let moved = 0; ; moved++) {
    if (keepsLimit(variationOf(parts, amounts), limit)) return moved;
    const donors = places.filter((at) => (amounts[at] as number) - 1 >= (parts[at] as BalancedPart).leastAmount - 1e-9);
    const donor = donors.sort((one, other) => gain(other) - gain(one))[0];
    const taker = places.sort((one, other) => cost(one) - cost(other))[0];
    if (donor === undefined || taker === undefined || gain(donor) <= cost(taker)) return moved;
    amounts[donor] = (amounts[donor] as number) - 1;
    amounts[taker] = (amounts[taker] as number) + 1;
  }
}

const students = fc.integer({ min: 1, max: 900 });

test("amounts 1 and 1 000 001 for ten pupils each: all but the last of the 275 000 moves at once", () => {
  const parts = [balanced(10, 1), balanced(10, 1000001)];
  expect(fewestTransfers(parts, 0.45).moved).toBe(275000);
  expect(manyTransfers(parts, 0.45)[0]).toBeGreaterThanOrEqual(274998);
  expect(manyTransfers(parts, 0.45)[0]).toBeLessThanOrEqual(275000);
});

test("no part gives more than it has above its least amount, and where no move pays none is made", () => {
  expect(unitsToGive(balanced(10, 9, { leastAmount: 7.5 }))).toBe(1);
  expect(manyTransfers([balanced(10, 500), balanced(10, 500)], 0.45)).toEqual([0, 0]);
  expect(manyTransfers([balanced(10, 900, { leastAmount: 900 }), balanced(10, 1)], 0.45)).toEqual([0, 0]);
});

test("on counties with hundreds of units the moves are as many as with a step for every unit", () => {
  const part = fc
    .record({ students, amount: fc.integer({ min: 0, max: 800 }), kept: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ students: pupils, amount, kept }) => balanced(pupils, amount, { leastAmount: Math.floor(amount * kept) }));
  let many = 0;
  const often = runs(30, 750);
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 2, maxLength: 8 }).filter((parts) => parts.some(({ amount }) => amount > 0)),
      fc.constantFrom(0.3, 0.45),
      (parts, limit) => {
        const { moved } = fewestTransfers(parts, limit);
        if (moved > 2 * parts.length) many++;
        expect(moved).toBe(movesOneByOne(parts, limit));
      },
    ),
    often,
  );
  expect(many / often.numRuns).toBeGreaterThan(1 / 5);
});

test("whatever numbers stand in the cells, no more single units are moved than there are parts, one to give and one to take", () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.constantFrom(13800138000, 1e12, 1e250, Number.MAX_VALUE),
  );
  const part = fc.tuple(students, amount).map(([pupils, have]) => balanced(pupils, have));
  const steps = jest.spyOn(RunningVariation.prototype, "set");
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 30 }), (parts) => {
      steps.mockClear();
      fewestTransfers(parts, 0.45);
      expect(steps.mock.calls.length).toBeLessThanOrEqual(2 * parts.length + 2);
    }),
  );
  steps.mockRestore();
});
