import fc from "fast-check";
import { coefficientOfBoundedPupils } from "../../../src/evaluate/coefficients/coefficientOfBoundedPupils";
import { coefficientOfVariation } from "../../../src/evaluate/coefficients/coefficientOfVariation";

const column = (values: readonly number[]) => ({ low: values, high: values });

test("100 pupils and 50 to 100, 400 ㎡ each: equal at best, 4 and 8 ㎡ at worst", () => {
  const found = coefficientOfBoundedPupils({ low: [100, 50], high: [100, 100] }, column([400, 400]));
  const { bounds } = typeof found === "string" ? { bounds: null } : found;
  expect(bounds?.coefficientOfVariation.low).toBeCloseTo(0, 6);
  expect(bounds?.coefficientOfVariation.high).toBeCloseTo(Math.sqrt((150 * (1600 + 3200)) / 800 ** 2 - 1), 9);
  expect(bounds?.mean).toEqual({ low: 4, high: 800 / 150 });
});

test.each([
  ["no rows", { low: [0], high: [0] }, column([5]), "noRows"],
  ["nothing anywhere", { low: [50], high: [60] }, column([0]), "zeroMean"],
] as const)("%s: %s", (_, students, amounts, expected) => {
  expect(coefficientOfBoundedPupils(students, amounts)).toBe(expected);
});

test("one row deviates from nothing, however many pupils it has", () => {
  expect(coefficientOfBoundedPupils({ low: [50], high: [60] }, column([90]))).toMatchObject({
    rows: 1,
    bounds: { coefficientOfVariation: { low: 0, high: 0 } },
  });
});

test.each([
  [[1, 1], [0, 0.1], 1],
  [[300, 100, 200], [0, 0, 500], Math.sqrt(2)],
])("schools of %j pupils with %j, all known: the bounds are the coefficient itself", (pupils, amounts, expected) => {
  const found = coefficientOfBoundedPupils(column(pupils), column(amounts));
  const { low, high } = typeof found === "string" ? { low: NaN, high: NaN } : found.bounds.coefficientOfVariation;
  expect([low, high]).toEqual([expect.closeTo(expected, 6), expect.closeTo(expected, 6)]);
});

const row = fc.record({
  few: fc.integer({ min: 1, max: 2000 }),
  more: fc.integer({ min: 0, max: 800 }),
  amount: fc.integer({ min: 0, max: 50_000 }).map((tenths) => tenths / 10),
  spread: fc.constantFrom(0, 0, 0, 30),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  of: fc.double({ min: 0, max: 1, noNaN: true }),
});

test("no county within its bounds lies outside of those of its coefficient", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const found = coefficientOfBoundedPupils(
        { low: rows.map(({ few }) => few), high: rows.map(({ few, more }) => few + more) },
        { low: rows.map(({ amount }) => amount), high: rows.map(({ amount, spread }) => amount + spread) },
      );
      const one = coefficientOfVariation(
        rows.map(({ few, more, at }) => few + Math.round(more * at)),
        rows.map(({ amount, spread, of }) => amount + spread * of),
      );
      if (typeof found === "string" || typeof one === "string") return;
      const { low, high } = found.bounds.coefficientOfVariation;
      expect(one.coefficientOfVariation).toBeGreaterThanOrEqual(low - 1e-6);
      expect(one.coefficientOfVariation).toBeLessThanOrEqual(high + 1e-6);
      expect(one.mean).toBeGreaterThanOrEqual(found.bounds.mean.low * (1 - 1e-12));
      expect(one.mean).toBeLessThanOrEqual(found.bounds.mean.high * (1 + 1e-12));
    }),
  );
});

test("known amounts: some county at the ends has the greatest coefficient, but for an eighth of 1 + CV² at twice as many", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (given) => {
      const rows = given.map((one) => ({ ...one, more: Math.min(one.few, one.more) }));
      const amounts = rows.map(({ amount }) => amount + 1);
      const found = coefficientOfBoundedPupils(
        { low: rows.map(({ few }) => few), high: rows.map(({ few, more }) => few + more) },
        column(amounts),
      );
      if (typeof found === "string") throw new Error(found);
      let most = 0;
      for (let ends = 0; ends < 2 ** rows.length; ends++) {
        const students = rows.map(({ few, more }, index) => few + (((ends >> index) & 1) === 1 ? more : 0));
        const one = coefficientOfVariation(students, amounts);
        if (typeof one !== "string") most = Math.max(most, one.coefficientOfVariation);
      }
      const { high } = found.bounds.coefficientOfVariation;
      expect(high ** 2 + 1).toBeLessThanOrEqual((most ** 2 + 1) * 1.1251);
    }),
  );
});
