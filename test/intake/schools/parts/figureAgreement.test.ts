import { agreement, atMost, figureOfCampuses, spanOf } from "../../../../src/intake/schools/parts/figureAgreement";
import { ABSENT_FIGURE, computedFigure } from "../../../../src/model/figures/figure";

const between = (low: number, high = low) => computedFigure(low, high, []);

test.each([
  ["equal numbers", between(5), between(5), [5, 5]],
  ["a number and nothing", between(5), ABSENT_FIGURE, [5, 5]],
  ["two bounds", between(2, 8), between(5, 9), [5, 8]],
  ["binary noise", between(0.3), between(0.1 + 0.2), [0.3, 0.3]],
])("%s agree", (_, one, other, bounds) => {
  const both = agreement(one, other);
  expect([both?.low, both?.high]).toEqual(bounds);
});

test("different numbers and disjoint bounds do not agree", () => {
  expect(agreement(between(5), between(6))).toBeNull();
  expect(agreement(between(0, 3), between(4, Infinity))).toBeNull();
});

test("a part is at most its whole", () => {
  expect(atMost(between(7))).toMatchObject({ low: 0, high: 7 });
});

test.each([
  ["multimediaClassrooms", [9, 9]],
  ["largestClass", [5, 5]],
  ["largestClassJunior", [5, 5]],
  ["yearBuilt", [4, 5]],
])("campuses: %s", (field, bounds) => {
  const { low, high } = figureOfCampuses(field, [between(4), between(5)]);
  expect([low, high]).toEqual(bounds);
});

test("rows that differ: anything between the least and the greatest", () => {
  expect(spanOf([between(40), between(41), between(38, 39)])).toMatchObject({ low: 38, high: 41 });
});
