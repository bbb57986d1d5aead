import type { BalancedPart } from "../../src/plan/balancedPart";
import fc from "fast-check";
import { levelUp } from "../../src/plan/levelling";
import { RunningVariation, variationOf } from "../../src/plan/variation";
import { wholeAdditions } from "../../src/plan/wholeAdditions";
import { balanced } from "../fixtures/balancedParts";
import { runs } from "../fixtures/runs";

const students = fc.integer({ min: 30, max: 2000 });
const ownPart = fc.tuple(students, fc.integer({ min: 0, max: 60 })).map(([pupils, have]) => balanced(pupils, have));
/** Parts with demands of their own, some of which share what they get with another part of their school. */
const anyPart = fc
  .record({
    students,
    quarters: fc.integer({ min: 0, max: 240 }),
    leastAmount: fc.integer({ min: 0, max: 60 }),
    amountPerUnit: fc.oneof(
      { weight: 3, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.double({ min: 0.1, max: 0.95, noNaN: true }) },
    ),
  })
  .map(({ students: pupils, quarters, ...more }) => balanced(pupils, quarters / 4, more));

const county = (part: typeof ownPart): fc.Arbitrary<BalancedPart[]> =>
  fc.array(part, { minLength: 2, maxLength: 15 }).filter((parts) => parts.some(({ amount }) => amount > 0));

test("rooms 1 and 9 for ten pupils each: three rooms, and no two would do", () => {
  const plan = wholeAdditions([balanced(10, 1), balanced(10, 9)], 0.45);
  expect(plan).toMatchObject({ additions: [3, 0], added: 3, isReached: true, isLeast: true });
  expect(plan.lowerBound).toBeCloseTo(2.414, 2);
  expect(plan.after).toBeCloseTo(5 / 13, 12);
});

test.each([
  ["of their own", ownPart],
  ["with demands and shares", anyPart],
])(
  "on counties with parts %s whole additions keep the limit within one unit for each raised school of the convex bound",
  (_, part) => {
    fc.assert(
      fc.property(county(part), fc.constantFrom(0.45, 0.5), (parts, limit) => {
        const plan = wholeAdditions(parts, limit);
        const bound = levelUp(parts, limit).amounts;
        const raised = parts.filter(
          ({ amount }, at) => (plan.additions[at] ?? 0) > 0 || (bound[at] ?? 0) > amount + 1e-9,
        ).length;
        const amounts = parts.map(
          ({ amount, amountPerUnit }, at) => amount + amountPerUnit * (plan.additions[at] ?? 0),
        );
        expect(plan.isReached).toBe(true);
        expect(variationOf(parts, amounts)).toBeLessThanOrEqual(limit * (1 + 1e-9));
        parts.forEach(({ leastAmount }, at) => expect(amounts[at]).toBeGreaterThanOrEqual(leastAmount * (1 - 1e-9)));
        expect(plan.added).toBeGreaterThanOrEqual(plan.lowerBound - 1e-6);
        expect(plan.added - plan.lowerBound).toBeLessThanOrEqual(Math.max(1, raised));
        expect(plan.additions.every((addition) => Number.isInteger(addition) && addition >= 0)).toBe(true);
      }),
      runs(30, 1000),
    );
  },
);

test("a small school that the bound raises by half a unit may get none: 30 units, which no plan undercuts, 1.06 above the bound", () => {
  const parts = [balanced(30, 0), balanced(373, 15), balanced(1770, 0)];
  const plan = wholeAdditions(parts, 0.45);
  expect(plan).toMatchObject({ additions: [0, 0, 30], added: 30, isLeast: false, isReached: true });
  expect(plan.lowerBound).toBeCloseTo(28.945, 3);
  expect(canDoWith(parts, 29, 0.45)).toBe(false);
});

test("a school that shares is not raised where another serves better: 45 units, and not the 123 that levelling all would take", () => {
  const parts = [
    balanced(600, 58.5),
    balanced(1838, 58.75, { leastAmount: 59, amountPerUnit: 0.11376724016677243 }),
    balanced(991, 3.5, { leastAmount: 37 }),
  ];
  expect(wholeAdditions(parts, 0.5)).toMatchObject({
    additions: [0, 3, 42],
    added: 45,
    isLeast: true,
    isReached: true,
  });
});

/** Whether some additions of at most `units` altogether keep the limit. */
function canDoWith(parts: readonly { students: number; amount: number }[], units: number, limit: number): boolean {
  const search = (at: number, left: number, amounts: readonly number[]): boolean => {
    const part = parts[at];
    if (part === undefined) return variationOf(parts, amounts) <= limit * (1 + 1e-9);
    return Array.from({ length: left + 1 }, (_, more) => more).some((more) =>
      search(at + 1, left - more, [...amounts, part.amount + more]),
    );
  };
  return search(0, units, []);
}

test("where it says that no plan adds fewer units, none does", () => {
  const few = fc
    .array(
      fc
        .tuple(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 0, max: 6 }))
        .map(([pupils, have]) => balanced(pupils, have)),
      { minLength: 2, maxLength: 4 },
    )
    .filter((parts) => parts.some((part) => part.amount > 0));
  let proven = 0;
  const often = runs(30, 1000);
  fc.assert(
    fc.property(few, fc.constantFrom(0.3, 0.45), (parts, limit) => {
      const plan = wholeAdditions(parts, limit);
      if (!plan.isLeast || plan.added === 0 || plan.added > 12) return;
      proven++;
      expect(canDoWith(parts, plan.added - 1, limit)).toBe(false);
    }),
    often,
  );
  expect(proven / often.numRuns).toBeGreaterThan(1 / 10);
});

test("schools are brought to their own standards too, in whole units of what they share", () => {
  const plan = wholeAdditions(
    [balanced(100, 3.25, { leastAmount: 5 }), balanced(100, 4, { leastAmount: 5, amountPerUnit: 0.4 })],
    0.5,
  );
  expect(plan).toMatchObject({ additions: [2, 3], added: 5, addedForStandards: 5, isReached: true });
});

test("a limit of 0 that whole rooms cannot reach is answered with the nearest value", () => {
  const plan = wholeAdditions([balanced(7, 1.5), balanced(13, 5)], 0);
  expect(plan).toMatchObject({ isReached: false, isLeast: false });
  expect(plan.after).toBeLessThan(plan.before);
});

test("whatever numbers stand in the cells, a few single units for each part are tried and no more", () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.double({ min: 0, max: 1e12, noNaN: true }),
    fc.constantFrom(13800138000, 1e12, 1e250, Number.MAX_VALUE),
  );
  const part = fc
    .record({
      students: fc.oneof(students, fc.constantFrom(1, 13800138000)),
      amount,
      amountPerUnit: fc.constantFrom(1, 1, 0.3, 1e-9),
    })
    .map(({ students: pupils, amount: have, amountPerUnit }) => balanced(pupils, have, { amountPerUnit }));
  const steps = jest.spyOn(RunningVariation.prototype, "set");
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 30 }), (parts) => {
      steps.mockClear();
      wholeAdditions(parts, 0.45);
      expect(steps.mock.calls.length).toBeLessThanOrEqual(10 * parts.length);
    }),
  );
  steps.mockRestore();
});
