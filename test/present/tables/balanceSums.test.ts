import fc from "fast-check";
import { coefficientOfVariation } from "../../../src/evaluate/coefficients/coefficientOfVariation";
import { balanceSums, coefficientOfSums, knownSums } from "../../../src/present/tables/balanceSums";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

type School = readonly [pupils: number, amount: number];

const sumsOf = (schools: readonly School[]) => ({
  pupils: schools.reduce((sum, [pupils]) => sum + pupils, 0),
  amount: schools.reduce((sum, [, amount]) => sum + amount, 0),
  squares: schools.reduce((sum, [pupils, amount]) => sum + (amount * amount) / pupils, 0),
});

test("two schools of 100 pupils with 4 and 6 teachers: 0.2, however they lie in counties", () => {
  const together = coefficientOfSums([
    sumsOf([
      [100, 4],
      [100, 6],
    ]),
  ]);
  expect(together).toBeCloseTo(0.2, 15);
  expect(coefficientOfSums([sumsOf([[100, 4]]), sumsOf([[100, 6]])])).toBe(together);
});

test("of a city it is that over all its schools, within 1e-12", () => {
  const school = fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 90_000 }));
  const county = fc.array(school, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(county, { minLength: 1, maxLength: 12 }), (counties) => {
      const all = counties.flat();
      const direct = coefficientOfVariation(
        Float64Array.from(all, ([pupils]) => pupils),
        Float64Array.from(all, ([, amount]) => amount),
      );
      const city = coefficientOfSums(counties.map(sumsOf));
      if (typeof direct === "string") return expect(city).toBeNull();
      // Squares of what is nearly alike cancel: near 0 the root of the last place is what can be had.
      const tolerance = direct.coefficientOfVariation < 1e-3 ? 1e-7 : 1e-12;
      expect(Math.abs((city ?? NaN) - direct.coefficientOfVariation)).toBeLessThan(tolerance);
    }),
  );
});

test("nothing to be distributed, or no county, has no coefficient", () => {
  expect(coefficientOfSums([])).toBeNull();
  expect(coefficientOfSums([{ pupils: 10, amount: 0, squares: 0 }])).toBeNull();
});

test("the sums of a county give its own coefficients", async () => {
  const sums = balanceSums(await sampleEvaluation());
  expect(sums).toHaveLength(14);
  for (const one of sums) {
    const known = knownSums(one);
    const cv = known === null ? null : coefficientOfSums([known]);
    if (one.cv === null) expect([one.pupils, one.amount, one.squares]).toEqual([null, null, null]);
    else expect(Math.abs((cv ?? NaN) - one.cv)).toBeLessThan(1e-12);
  }
  expect(sums.filter(({ cv }) => cv !== null).length).toBeGreaterThan(10);
});
