import fc from "fast-check";
import { levelUp, variationOf } from "../../src/plan/levelling";

const part = fc.record({
  students: fc.integer({ min: 20, max: 2000 }),
  amount: fc.double({ min: 0.1, max: 5000, noNaN: true }),
}).map((one) => ({ ...one, leastAmount: 0 }));

test("two schools of 100 pupils with 100 and 300 need 80 more for 0.25", () => {
  const parts = [{ students: 100, amount: 100, leastAmount: 0 }, { students: 100, amount: 300, leastAmount: 0 }];
  const plan = levelUp(parts, 0.25);
  expect(plan.added).toBeCloseTo(80, 9);
  expect(plan.level).toBeCloseTo(1.8, 11);
});

test("a county within its limit needs nothing", () => {
  expect(levelUp([{ students: 10, amount: 10, leastAmount: 0 }, { students: 10, amount: 11, leastAmount: 0 }], 0.5).added).toBe(0);
});

test("what a school's own standards demand comes first", () => {
  const plan = levelUp([{ students: 10, amount: 10, leastAmount: 15 }, { students: 10, amount: 11, leastAmount: 11 }], 0.5);
  expect(plan.amounts).toEqual([15, 11]);
});

test("the limit is kept, nothing is taken away, and no cheaper set of additions keeps it", () => {
  fc.assert(fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }), (parts, limit, weights) => {
      const plan = levelUp(parts, limit);
      expect(variationOf(parts, plan.amounts)).toBeLessThanOrEqual(limit + 1e-12);
      plan.amounts.forEach((amount, index) => expect(amount).toBeGreaterThanOrEqual(parts[index]?.amount ?? Infinity));
      const total = weights.slice(0, parts.length).reduce((sum, weight) => sum + weight, 0);
      const cheaper = parts.map((one, index) => one.amount + (total === 0 ? 0 : plan.added * 0.999 * (weights[index] ?? 0) / total));
      if (plan.added > 1e-6) expect(variationOf(parts, cheaper)).toBeGreaterThan(limit - 1e-9);
    }));
});
