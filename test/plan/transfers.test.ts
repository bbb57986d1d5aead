import type { BalancedPart } from "../../src/plan/balancedPart";
import fc from "fast-check";

import { fewestTransfers, type TransferPlan } from "../../src/plan/transfers";
import { variationOf } from "../../src/plan/variation";
import { balanced } from "../fixtures/balancedParts";
import { leastMovesByHighs } from "../fixtures/leastMovesByHighs";
import { keepsLimitExactly, leastMovesExactly } from "../fixtures/leastMovesExactly";
import { runs } from "../fixtures/runs";

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

test.each([
  [0.5, 0, 4, 1],
  [0.3, 5, 15, 2],
  [0.45, 8, 32, 3],
])(
  "a coefficient that comes to exactly %d keeps the limit; where the limit is a hair lower, one transfer more is needed",
  (limit, low, high, moves) => {
    const parts = [balanced(10, low), balanced(10, high)];
    expect([fewestTransfers(parts, limit).moved, leastMovesExactly(parts, limit)]).toEqual([moves, moves]);
    expect([fewestTransfers(parts, limit - 1e-6).moved, leastMovesExactly(parts, limit - 1e-6)]).toEqual([
      moves + 1,
      moves + 1,
    ]);
  },
);

const part = fc
  .record({
    students: fc.integer({ min: 20, max: 900 }),
    quarters: fc.integer({ min: 0, max: 48 }),
    least: fc.integer({ min: 0, max: 32 }),
    isShared: fc.constantFrom(false, false, false, true),
  })
  .map(
    ({ students, quarters, least, isShared }): BalancedPart =>
      balanced(students, quarters / 4, {
        leastAmount: Math.min(least, quarters) / 4,
        amountPerUnit: isShared ? 0.5 : 1,
      }),
  );

const county = fc
  .array(part, { minLength: 2, maxLength: 15 })
  .filter((parts) => parts.some(({ amount }) => amount > 0));

function changesOf(parts: readonly BalancedPart[], { transfers }: TransferPlan): number[] {
  const changes = parts.map(() => 0);
  for (const { from, to, units } of transfers) {
    changes[from] = (changes[from] as number) - units;
    changes[to] = (changes[to] as number) + units;
  }
  return changes;
}

describe("on random counties of up to 15 schools", () => {
  const LIMITS = fc.constantFrom(0.3, 0.45, 0.5);
  const RUNS = runs(30, 1000);

  test("the fewest transfers are those found by trying everything in whole numbers", () => {
    let reached = 0;
    fc.assert(
      fc.property(county, LIMITS, (parts, limit) => {
        const plan = fewestTransfers(parts, limit);
        expect(plan.isReached ? plan.moved : null).toBe(leastMovesExactly(parts, limit));
        if (plan.isReached && plan.moved > 0) reached++;
      }),
      RUNS,
    );
    expect(reached / RUNS.numRuns).toBeGreaterThan(1 / 30);
  });

  test("the moves lead to the value that is printed, keep the limit, and leave every donor what it must have", () => {
    fc.assert(
      fc.property(county, LIMITS, (parts, limit) => {
        const plan = fewestTransfers(parts, limit);
        const changes = changesOf(parts, plan);
        const after = parts.map(({ amount }, at) => amount + (changes[at] as number));
        expect(variationOf(parts, after)).toBeCloseTo(plan.after, 12);
        expect(keepsLimitExactly(parts, changes, limit)).toBe(plan.isReached);
        expect(plan.moved).toBe(plan.transfers.reduce((sum, { units }) => sum + units, 0));
        parts.forEach(({ leastAmount }, at) => expect(after[at]).toBeGreaterThanOrEqual(leastAmount));
      }),
    );
  });

  test("the solver HiGHS finds no transfers that are fewer and keep the limit", async () => {
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(county, LIMITS, async (parts, limit) => {
        const plan = fewestTransfers(parts, limit);
        const solved = await leastMovesByHighs(parts, limit);
        const isFewer = solved !== null && solved.moved < (plan.isReached ? plan.moved : Infinity);
        expect(isFewer && keepsLimitExactly(parts, solved.changes, limit)).toBe(false);
        if ((solved?.moved ?? null) === (plan.isReached ? plan.moved : null)) agreed++;
      }),
      { ...RUNS, endOnFailure: true },
    );
    expect(agreed / RUNS.numRuns).toBeGreaterThan(0.95);
  });
});
