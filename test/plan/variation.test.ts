import fc from "fast-check";
import { coefficientOfVariation } from "../../src/evaluate/coefficients/coefficientOfVariation";
import { keepsLimit, RunningVariation, variationOf } from "../../src/plan/variation";

const rows = fc
  .array(
    fc.record({ students: fc.integer({ min: 1, max: 3000 }), amount: fc.double({ min: 0, max: 1e6, noNaN: true }) }),
    { minLength: 1, maxLength: 12 },
  )
  .filter((some) => some.some(({ amount }) => amount > 1));

test("it is the coefficient that the evaluation judges", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const judged = coefficientOfVariation(
        some.map(({ students }) => students),
        some.map(({ amount }) => amount),
      );
      if (typeof judged === "string") throw new Error(judged);
      expect(
        variationOf(
          some,
          some.map(({ amount }) => amount),
        ),
      ).toBeCloseTo(judged.coefficientOfVariation, 12);
    }),
  );
});

test("the books of five schools: 0.5152566298844764", () => {
  const parts = [45, 37, 89, 76, 55].map((students) => ({ students }));
  expect(variationOf(parts, [279, 137, 935, 160, 402])).toBeCloseTo(0.5152566298844764, 15);
});

test("nothing anywhere has no coefficient that could keep a limit", () => {
  expect(variationOf([{ students: 5 }], [0])).toBe(Infinity);
  expect(new RunningVariation([{ students: 5 }], [0]).value).toBe(Infinity);
});

test("a running one follows every change", () => {
  const amount = fc.double({ min: 10, max: 1e4, noNaN: true });
  const change = fc.record({ at: fc.nat(), amount });
  const some = fc.array(fc.record({ students: fc.integer({ min: 1, max: 3000 }), amount }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, fc.array(change, { maxLength: 20 }), (parts, changes) => {
      const running = new RunningVariation(
        parts,
        parts.map((one) => one.amount),
      );
      const students = parts.reduce((sum, one) => sum + one.students, 0);
      let largest = running.squares;
      // What was added and taken away again leaves the noise of its own size behind.
      const isLike = (other: number): boolean => {
        const noise = (1e-14 * students * largest) / running.sum ** 2;
        return Math.abs(running.value ** 2 - other ** 2) <= 5e-9 + noise;
      };
      for (const one of changes) {
        const foreseen = running.with(one.at % parts.length, one.amount);
        running.set(one.at % parts.length, one.amount);
        largest = Math.max(largest, running.squares);
        expect(isLike(foreseen)).toBe(true);
      }
      expect(isLike(variationOf(parts, running.amounts))).toBe(true);
    }),
  );
});

test("a limit is kept up to binary noise, not beyond", () => {
  expect(keepsLimit(0.1 + 0.4 + 1e-16, 0.5)).toBe(true);
  expect(keepsLimit(0.501787, 0.5)).toBe(false);
});
