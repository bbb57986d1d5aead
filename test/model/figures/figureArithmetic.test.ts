import fc from "fast-check";
import { computedFigure } from "../../../src/model/figures/figure";
import { compensatedSum, divideFigures, subtractFigure, sumFigures } from "../../../src/model/figures/figureArithmetic";

const known = (value: number) => computedFigure(value, value, []);
const missing = computedFigure(0, Infinity, []);
const bounds = (figure: { low: number; high: number }) => [figure.low, figure.high];

test("sums carry their rounding errors along", () => {
  expect(compensatedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(compensatedSum(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
  expect(compensatedSum([])).toBe(0);
});

test("a missing figure leaves a sum without upper bound and a difference between nothing and the whole", () => {
  expect(bounds(sumFigures([known(3), missing]))).toEqual([3, Infinity]);
  expect(bounds(subtractFigure(known(100), missing))).toEqual([0, 100]);
  expect(bounds(subtractFigure(missing, known(100)))).toEqual([0, Infinity]);
});

test("919 teachers for 12818 pupils are 7.17 per hundred", () => {
  const ratio = divideFigures(known(919), known(12818), 100);
  expect(ratio.low).toBe(ratio.high);
  expect(ratio.low).toBeCloseTo(7.169605, 6);
});

test("of a whole that is nothing no share is known: 5 of 0 pupils are no pass, as 0 of 0 are none", () => {
  expect([5, 0].map((part) => bounds(divideFigures(known(part), known(0), 100)))).toEqual([
    [0, Infinity],
    [0, Infinity],
  ]);
});

test("a quotient of intervals holds every quotient of numbers within them", () => {
  const number = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, number, number, (n, nMore, d, dMore) => {
      const wide = divideFigures(computedFigure(n, n + nMore, []), computedFigure(d, d + dMore, []), 100);
      const inside = ((n + nMore / 2) / (d + dMore / 2)) * 100;
      expect(wide.low).toBeLessThanOrEqual(inside * (1 + 1e-12));
      expect(wide.high).toBeGreaterThanOrEqual(inside * (1 - 1e-12));
    }),
  );
});
