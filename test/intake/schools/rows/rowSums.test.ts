import fc from "fast-check";
import { compensatedSum } from "../../../../src/model/figures/figureArithmetic";
import { computedFigure } from "../../../../src/model/figures/figure";
import { placeIn, RowSums } from "../../../../src/intake/schools/rows/rowSums";
import type { SchoolRow } from "../../../../src/intake/schools/rows/schoolRow";
import type { FigureColumn, TablePlan } from "../../../../src/intake/schools/rows/tablePlan";

const COLUMN = { column: 0, fields: { whole: "students" } } as unknown as FigureColumn;

/** A column of numbers below a heading; null cannot be read, undefined is a blank cell. */
function sumsOf(numbers: readonly (number | null | undefined)[]): RowSums {
  const cells = numbers.map((number) => [{ kind: number === undefined ? "empty" : "text" }]);
  const rows = numbers.map((number, row) => ({
    row,
    stage: null,
    fields: { students: computedFigure(number ?? 0, number === null ? Infinity : (number ?? 0), []) },
  }));
  return new RowSums({ table: { cells } } as unknown as TablePlan, rows as unknown as readonly SchoolRow[]);
}

/** As they are typed: with two decimals at most. */
const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100_000_000 }).map((hundredths) => hundredths / 100) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 1, arbitrary: fc.constantFrom(1e15, 0.01) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
);

test("the sum over any run of rows is what those rows add up to, however much stands above them", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 30 }), fc.nat(30), fc.nat(30), (numbers, one, other) => {
      const [from, to] = [Math.min(one, other, numbers.length), Math.min(Math.max(one, other), numbers.length)];
      const run = numbers.slice(from, to);
      const sums = sumsOf(numbers);
      const places = run.map((_, at) => from + at);
      const expected = run.includes(null) ? null : compensatedSum(run.map((each) => each ?? 0));
      expect(sums.sumOf(places, COLUMN)).toBe(expected);
      const sum = sums.sumOf({ from, to }, COLUMN);
      if (expected === null || sum === null) expect(sum).toBe(expected);
      else expect(Math.abs(sum - expected)).toBeLessThanOrEqual(1e-12 * expected);
    }),
  );
});

test("a totals row may show mean, number, greatest or least", () => {
  expect(sumsOf([3, 9, undefined]).summariesOf(COLUMN)).toEqual([4, 3, 9, 0]);
});

test("a place in a list is that of the first number that is not smaller", () => {
  expect([0, 2, 3, 9].map((one) => placeIn([2, 2, 7], one))).toEqual([0, 0, 2, 3]);
});
