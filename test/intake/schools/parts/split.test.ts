import fc from "fast-check";
import { splitAmount, weightedPupils } from "../../../../src/intake/schools/parts/split";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../../../src/model/figures/figure";

const known = (value: number): Figure => computedFigure(value, value, []);

test("the published example 166 / 210 / 23226 splits unrounded", () => {
  const weighted = weightedPupils({ primary: known(166), junior: known(210) });
  const primary = splitAmount(known(23226), weighted, "primary");
  const junior = splitAmount(known(23226), weighted, "junior");
  expect(primary.split.weights.low).toBe(397);
  expect(primary.amount.low).toBeCloseTo(9711.627204030226, 9);
  expect(junior.amount.low).toBeCloseTo(13514.372795969774, 9);
  expect(primary.amount.high).toBe(primary.amount.low);
});

test("完全中学 splits 1 : 1.2, since 1.32 ÷ 1.1 = 1.2", () => {
  const weighted = weightedPupils({ junior: known(600), senior: known(500) });
  expect(splitAmount(known(12000), weighted, "junior").amount.low).toBeCloseTo((12000 * 600) / (600 + 1.2 * 500), 9);
});

test.each([
  [
    "unknown pupils of the other stage: from nothing to all",
    { primary: known(100), junior: ABSENT_FIGURE },
    "primary",
    [0, 1000],
  ],
  ["unknown own pupils: from nothing to all", { primary: ABSENT_FIGURE, junior: known(100) }, "primary", [0, 1000]],
  ["a stage with a typed 0 takes nothing", { primary: known(0), junior: known(100) }, "primary", [0, 0]],
  ["the other stage with a typed 0 leaves all", { primary: known(100), junior: known(0) }, "primary", [1000, 1000]],
  ["nobody at all: nothing is known", { primary: known(0), junior: known(0) }, "primary", [0, 1000]],
  ["bounded others", { primary: known(100), junior: computedFigure(0, 1000 / 11, []) }, "primary", [500, 1000]],
] as const)("%s", (_, pupils, stage, bounds) => {
  const { amount } = splitAmount(known(1000), weightedPupils(pupils), stage);
  expect(amount.low).toBeCloseTo(bounds[0], 9);
  expect(amount.high).toBeCloseTo(bounds[1], 9);
});

test("an unknown amount of a stage without pupils is none", () => {
  expect(
    splitAmount(ABSENT_FIGURE, weightedPupils({ primary: known(0), junior: known(9) }), "primary").amount,
  ).toMatchObject({ low: 0, high: 0 });
});

const pupils = fc.integer({ min: 0, max: 3000 });

test("the parts sum to the whole", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.integer({ min: 1, max: 3000 }),
      pupils,
      pupils,
      (total, a, b, c) => {
        const weighted = weightedPupils({ primary: known(a), junior: known(b), senior: known(c) });
        const sum = (["primary", "junior", "senior"] as const).reduce(
          (all, stage) => all + splitAmount(known(total), weighted, stage).amount.low,
          0,
        );
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-12 * total + 1e-300);
      },
    ),
  );
});

const interval = fc
  .tuple(pupils, pupils, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([a, b, at, isOpen]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { figure: computedFigure(low, isOpen ? Infinity : high, []), inside: known(low + (high - low) * at) };
  });

test("whatever the unknown pupils are, the share lies within its bounds", () => {
  fc.assert(
    fc.property(interval, interval, interval, (primary, junior, senior) => {
      fc.pre(primary.inside.low + junior.inside.low + senior.inside.low > 0);
      const bounds = splitAmount(
        known(1000),
        weightedPupils({ primary: primary.figure, junior: junior.figure, senior: senior.figure }),
        "junior",
      ).amount;
      const exact = splitAmount(
        known(1000),
        weightedPupils({ primary: primary.inside, junior: junior.inside, senior: senior.inside }),
        "junior",
      ).amount;
      expect(exact.low).toBeGreaterThanOrEqual(bounds.low - 1e-9);
      expect(exact.high).toBeLessThanOrEqual(bounds.high + 1e-9);
    }),
  );
});
