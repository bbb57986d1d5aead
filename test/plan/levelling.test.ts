import fc from "fast-check";
import { levelUp, unitsBetween } from "../../src/plan/levelling";
import { variationOf } from "../../src/plan/variation";
import { balanced } from "../fixtures/balancedParts";

const part = fc
  .record({
    students: fc.integer({ min: 20, max: 2000 }),
    amount: fc.double({ min: 0.1, max: 5000, noNaN: true }),
    amountPerUnit: fc.constantFrom(1, 1, 1, 0.6, 0.3),
  })
  .map((one) => balanced(one.students, one.amount, { amountPerUnit: one.amountPerUnit }));

test("two schools of 100 pupils with 100 and 300 need 80 more for 0.25, and the bound proves it", () => {
  const plan = levelUp([balanced(100, 100), balanced(100, 300)], 0.25);
  expect(plan.added).toBeCloseTo(80, 5);
  expect(plan.level).toBeCloseTo(1.8, 7);
  expect(plan.lowerBound).toBeCloseTo(80, 5);
});

test("a county within its limit needs nothing", () => {
  const plan = levelUp([balanced(10, 10), balanced(10, 11)], 0.5);
  expect([plan.added, plan.lowerBound]).toEqual([0, 0]);
});

test("what a school's own standards demand comes first", () => {
  expect(levelUp([balanced(10, 10, { leastAmount: 15 }), balanced(10, 11, { leastAmount: 11 })], 0.5).amounts).toEqual([
    15, 11,
  ]);
});

test("a unit that comes to a part whole goes before one that is shared", () => {
  const parts = [balanced(100, 100), balanced(100, 100, { amountPerUnit: 0.5 }), balanced(100, 400)];
  const [own, shared] = levelUp(parts, 0.4).amounts;
  expect(own).toBeGreaterThan(shared as number);
});

test("the limit is kept, nothing is taken away, no other additions undercut the bound, and the bound is near", () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 2, maxLength: 12 }),
      fc.double({ min: 0.05, max: 0.5, noNaN: true }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
      (parts, limit, weights) => {
        const plan = levelUp(parts, limit);
        expect(variationOf(parts, plan.amounts)).toBeLessThanOrEqual(limit * (1 + 1e-8));
        plan.amounts.forEach((amount, at) => expect(amount).toBeGreaterThanOrEqual(parts[at]?.amount ?? Infinity));
        expect(plan.lowerBound).toBeLessThanOrEqual(plan.added + 1e-6);
        expect(plan.lowerBound).toBeGreaterThanOrEqual(plan.added * (1 - 1e-5) - 1e-5);
        const total = weights.slice(0, parts.length).reduce((sum, weight) => sum + weight, 0);
        if (total < 0.01 || plan.lowerBound < 1e-6) return;
        const cheaper = parts.map(
          (one, at) => one.amount + (plan.lowerBound * 0.999 * one.amountPerUnit * (weights[at] ?? 0)) / total,
        );
        expect(
          unitsBetween(
            parts,
            parts.map((one) => one.amount),
            cheaper,
          ),
        ).toBeCloseTo(plan.lowerBound * 0.999, 3);
        expect(variationOf(parts, cheaper)).toBeGreaterThan(limit - 1e-9);
      },
    ),
  );
});
