import { pupilsHeld } from "../../../src/model/classes/pupilsHeld";
import { statedClasses } from "../../../src/model/classes/statedClasses";
import { figureOf } from "../../fixtures/dataset";

test.each([
  ["brackets of the stage", "primary", { classesPrimary46To50: 9 }, 9, [414, 450]],
  ["none above 45", "primary", { classesPrimaryOver45: 0 }, 20, [0, 900]],
  ["a count of 50 speaks of 初中 alone", "primary", { classesJuniorOver50: 3 }, 20, [0, 2000]],
  ["最大班额 of the school", "any", { largestClass: 40 }, 20, [40, 800]],
  ["all of them in 45人及以下", "junior", { classesJuniorTo45: 6 }, 6, [0, 270]],
  ["some of them in 56人及以上", "junior", { classesJuniorFrom56: 2 }, 6, [112, 600]],
] as const)("%s", (_, stage, typed, classes, [low, high]) => {
  const figures = Object.fromEntries(Object.entries(typed).map(([id, count]) => [id, figureOf(count)]));
  expect(pupilsHeld(statedClasses(figures, stage, figureOf(classes)))).toEqual({ low, high });
});
