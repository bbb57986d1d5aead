import fc from "fast-check";
import { costBound } from "../../src/plan/costBound";
import { levelUp } from "../../src/plan/levelling";
import { balanced } from "../fixtures/balancedParts";

const PARTS = [balanced(100, 100), balanced(100, 300)];

test("laid at the optimum it is the optimum", () => {
  expect(costBound(PARTS, [100, 300], [180, 300], 0.25)).toBeCloseTo(80, 5);
});

test("wherever it is laid, it never exceeds the optimum", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 400, noNaN: true }),
      fc.double({ min: 300, max: 500, noNaN: true }),
      (first, second) => {
        expect(costBound(PARTS, [100, 300], [first, second], 0.25)).toBeLessThanOrEqual(
          levelUp(PARTS, 0.25).added + 1e-9,
        );
      },
    ),
  );
});

test("what every plan must reach anyway is in it", () => {
  expect(costBound(PARTS, [250, 300], [250, 300], 0.25)).toBeCloseTo(150, 5);
});
