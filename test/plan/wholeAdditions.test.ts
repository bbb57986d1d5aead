import fc from "fast-check";
import { variationOf } from "../../src/plan/levelling";
import { wholeAdditions } from "../../src/plan/wholeAdditions";

const county = fc.array(fc.record({
  students: fc.integer({ min: 30, max: 2000 }),
  amount: fc.integer({ min: 0, max: 60 }),
}).map((one) => ({ ...one, leastAmount: one.amount })), { minLength: 2, maxLength: 15 });

test("on 200 counties whole additions keep the limit within one unit for each raised school of the convex bound", () => {
  fc.assert(fc.property(county, fc.constantFrom(0.45, 0.5), (parts, limit) => {
    fc.pre(parts.some((part) => part.amount > 0));
    const plan = wholeAdditions(parts, limit);
    const raised = plan.additions.filter((addition) => addition > 0).length;
    const after = variationOf(parts, parts.map((part, index) => part.amount + (plan.additions[index] ?? 0)));
    expect(plan.isReached).toBe(true);
    expect(after).toBeLessThanOrEqual(limit);
    expect(plan.added).toBeGreaterThanOrEqual(plan.lowerBound - 1e-6);
    expect(plan.added - plan.lowerBound).toBeLessThanOrEqual(Math.max(1, raised));
    expect(plan.additions.every((addition) => Number.isInteger(addition) && addition >= 0)).toBe(true);
  }), { numRuns: 200 });
});

test("a limit of 0 that whole rooms cannot reach is answered with the nearest value", () => {
  const plan = wholeAdditions([{ students: 7, amount: 1, leastAmount: 1 }, { students: 13, amount: 5, leastAmount: 5 }], 0);
  expect(plan.isReached).toBe(false);
  expect(plan.after).toBeLessThan(plan.before);
});
