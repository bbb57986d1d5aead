import fc from "fast-check";
import {
  boundedCoefficientOfVariation,
  coefficientOfVariation,
  compositeCoefficient,
  type Dispersion,
} from "../../../src/evaluate/coefficients/coefficientOfVariation";

const FIVE_SCHOOLS = { students: [45, 37, 89, 76, 55], amounts: [279, 137, 935, 160, 402] };
const ONE_TO_TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const INCOMES = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

function known(students: readonly number[], amounts: readonly number[]): Dispersion {
  const result = coefficientOfVariation(students, amounts);
  if (typeof result === "string") throw new Error(result);
  return result;
}

const times = (ratios: readonly number[], students: readonly number[]): number[] =>
  ratios.map((ratio, index) => ratio * (students[index] as number));

const isWithin = (value: number, expected: number, relative: number): boolean =>
  Math.abs(value - expected) <= Math.abs(expected) * relative;

test.each([
  [
    "five schools of the method sheet",
    FIVE_SCHOOLS.students,
    FIVE_SCHOOLS.amounts,
    6.3344370860927155,
    3.263860705195375,
    0.5152566298844764,
  ],
  [
    "1 to 10 weighted by itself (R: Hmisc with method ML)",
    ONE_TO_TEN,
    times(ONE_TO_TEN, ONE_TO_TEN),
    7,
    2.449489742783178,
    0.349927106111883,
  ],
  [
    "incomes of the acid manual, weighted 10 to 1 (R: cov.wt ML)",
    [...ONE_TO_TEN].reverse(),
    times(INCOMES, [...ONE_TO_TEN].reverse()),
    3861.4363636363637,
    3682.6460880169816,
    0.95369850522384,
  ],
])("%s", (_, students, amounts, mean, deviation, coefficient) => {
  const result = known(students, amounts);
  expect(isWithin(result.mean, mean, 1e-12)).toBe(true);
  expect(isWithin(result.standardDeviation, deviation, 1e-12)).toBe(true);
  expect(isWithin(result.coefficientOfVariation, coefficient, 1e-12)).toBe(true);
  expect(result.rows).toBe(students.length);
});

test("the forms that other tools use give other verdicts on the five schools, so they are not ours", () => {
  const ratios = FIVE_SCHOOLS.students.map((students, index) => (FIVE_SCHOOLS.amounts[index] as number) / students);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const squares = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0);
  const unweighted = Math.sqrt(squares / ratios.length) / mean;
  const sample = Math.sqrt(squares / (ratios.length - 1)) / mean;
  expect(unweighted).toBeCloseTo(0.48877068160501713, 12);
  expect(sample).toBeCloseTo(0.5464622347388621, 12);
  const ours = known(FIVE_SCHOOLS.students, FIVE_SCHOOLS.amounts).coefficientOfVariation;
  expect([unweighted <= 0.5, ours <= 0.5]).toEqual([true, false]);
  expect(Math.abs(ours - sample)).toBeGreaterThan(0.03);
});

test("the 九年一贯制 example splits into rows whose ratios stand 1 : 1.1", () => {
  const weights = 166 + 1.1 * 210;
  const parts = [(23226 * 166) / weights, (23226 * 1.1 * 210) / weights];
  expect(
    isWithin(parts[0] as number, 9711.627204030226, 1e-12) && isWithin(parts[1] as number, 13514.372795969774, 1e-12),
  ).toBe(true);
  const { mean, coefficientOfVariation: coefficient } = known([166, 210], parts);
  const [x, y] = [23226 / weights, (1.1 * 23226) / weights];
  const expected = Math.sqrt((166 * (x - mean) ** 2 + 210 * (y - mean) ** 2) / 376) / mean;
  expect(isWithin(coefficient, expected, 1e-12)).toBe(true);
});

test("equal ratios give exactly 0, and so does a single row", () => {
  expect(known([3, 7, 11], [0.75, 1.75, 2.75]).coefficientOfVariation).toBe(0);
  expect(known([49], [7.3]).coefficientOfVariation).toBe(0);
});

test("rows without pupils are left out, rows without the resource stay", () => {
  expect(known([45, 0, 37], [279, 50, 137])).toEqual(known([45, 37], [279, 137]));
  expect(known([10, 10], [0, 20]).coefficientOfVariation).toBe(1);
});

test("says why there is no coefficient", () => {
  expect(coefficientOfVariation([], [])).toBe("noRows");
  expect(coefficientOfVariation([0], [4])).toBe("noRows");
  expect(coefficientOfVariation([5, 6], [0, 0])).toBe("zeroMean");
});

test("a small deviation beside a great mean is not lost", () => {
  const { coefficientOfVariation: coefficient } = known([1, 1], [1e9, 1e9 + 2]);
  expect(isWithin(coefficient, 1 / (1e9 + 1), 1e-9)).toBe(true);
});

const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0.01, max: 1e5, noNaN: true })), {
  minLength: 2,
  maxLength: 40,
});
const scale = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

test("scaling all pupils or all resources leaves the coefficient", () => {
  fc.assert(
    fc.property(rows, scale, (pairs, factor) => {
      const students = pairs.map(([count]) => count);
      const amounts = pairs.map(([, amount]) => amount);
      const base = known(students, amounts).coefficientOfVariation;
      const near = (value: number): boolean => Math.abs(value - base) <= 1e-12 * (1 + base);
      expect(
        near(
          known(
            students.map((count) => count * factor),
            amounts,
          ).coefficientOfVariation,
        ),
      ).toBe(true);
      expect(
        near(
          known(
            students,
            amounts.map((amount) => amount * factor),
          ).coefficientOfVariation,
        ),
      ).toBe(true);
    }),
  );
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(rows, (pairs) => {
      const of = (list: readonly (readonly [number, number])[]): number =>
        known(
          list.map(([count]) => count),
          list.map(([, amount]) => amount),
        ).coefficientOfVariation;
      expect(Math.abs(of([...pairs].reverse()) - of(pairs))).toBeLessThanOrEqual(1e-12);
    }),
  );
});

test("the composite is the plain mean of the seven, and unknown where one is", () => {
  const jiujiang = [0.297929, 0.501787, 0.401952, 0.288419, 0.37545, 0.312782, 0.394205];
  expect(isWithin(compositeCoefficient(jiujiang) as number, 0.3675034285714286, 1e-12)).toBe(true);
  expect(compositeCoefficient([0.3, null])).toBeNull();
  expect(compositeCoefficient([])).toBeNull();
});

const uncertainRows = fc.array(
  fc.record({
    students: fc.integer({ min: 1, max: 3000 }),
    low: fc.double({ min: 0, max: 1e5, noNaN: true }),
    width: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e4, noNaN: true })),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 30 },
);

test("no county within the bounds of its amounts lies outside the bounds of mean, deviation and coefficient", () => {
  fc.assert(
    fc.property(uncertainRows, (list) => {
      const students = list.map((row) => row.students);
      const actual = coefficientOfVariation(
        students,
        list.map(({ low, width, at }) => low + width * at),
      );
      const bounded = boundedCoefficientOfVariation(
        students,
        list.map(({ low }) => low),
        list.map(({ low, width }) => low + width),
      );
      if (typeof actual === "string") return;
      if (typeof bounded === "string") throw new Error(bounded);
      for (const quantity of ["mean", "standardDeviation", "coefficientOfVariation"] as const) {
        const { low, high } = bounded.bounds[quantity];
        const noise = 1e-9 * (1 + actual[quantity]);
        expect(low - noise <= actual[quantity] && actual[quantity] <= high + noise).toBe(true);
      }
    }),
  );
});

test("amounts that are all known have no width, and one error for all rows gives (S − e) ÷ (X + e) … (S + e) ÷ (X − e)", () => {
  const { students, amounts } = FIVE_SCHOOLS;
  const exact = known(students, amounts);
  const same = boundedCoefficientOfVariation(students, amounts, amounts);
  expect(typeof same === "string" ? null : same.bounds.coefficientOfVariation).toEqual({
    low: exact.coefficientOfVariation,
    high: exact.coefficientOfVariation,
  });
  const e = 0.05;
  const result = boundedCoefficientOfVariation(
    students,
    amounts.map((amount, row) => amount - e * (students[row] as number)),
    amounts.map((amount, row) => amount + e * (students[row] as number)),
  );
  if (typeof result === "string") throw new Error(result);
  const { mean, standardDeviation: deviation } = exact;
  expect(result.bounds.coefficientOfVariation.low).toBeCloseTo((deviation - e) / (mean + e), 12);
  expect(result.bounds.coefficientOfVariation.high).toBeCloseTo((deviation + e) / (mean - e), 12);
});

test("the worked example: 4 and 6 without decimals for two equal schools lie between 0.0909 and 0.3333", () => {
  const result = boundedCoefficientOfVariation([100, 100], [350, 550], [450, 650]);
  expect(typeof result === "string" ? result : result.bounds.coefficientOfVariation).toEqual({
    low: expect.closeTo(0.5 / 5.5, 12) as number,
    high: expect.closeTo(1.5 / 4.5, 12) as number,
  });
});

test("a single row deviates from nothing, and a resource that may be absent altogether bounds nothing above", () => {
  const single = boundedCoefficientOfVariation([100], [40], [60]);
  expect(typeof single === "string" ? single : single.bounds.coefficientOfVariation).toEqual({ low: 0, high: 0 });
  const absent = boundedCoefficientOfVariation([100, 50], [0, 0], [60, 5]);
  expect(typeof absent === "string" ? absent : absent.bounds.coefficientOfVariation.high).toBe(Infinity);
  expect(boundedCoefficientOfVariation([100], [0], [0])).toBe("zeroMean");
  expect(boundedCoefficientOfVariation([0], [1], [2])).toBe("noRows");
});
