import { BRACKET_COLUMNS, countBrackets } from "../../../src/model/classes/bracketCounts";
import { figureOf } from "../../fixtures/dataset";

test.each([
  ["none of them stands there", {}, 3, null],
  ["the filled ones add up to 班级数: the others are 0", { classesPrimary36To40: 3 }, 3, [true, 108, 120]],
  ["they do not: the others may hold more", { classesPrimary36To40: 3 }, 4, [false, 108, Infinity]],
  ["nobody says how many there are", { classesPrimary36To40: 3 }, null, [false, 108, Infinity]],
] as const)("%s", (_, typed, classes, expected) => {
  const figures = Object.fromEntries(Object.entries(typed).map(([id, count]) => [id, figureOf(count)]));
  const read = countBrackets(figures, BRACKET_COLUMNS.primary, classes === null ? undefined : figureOf(classes));
  expect(read === null ? null : [read.isComplete, read.holds.low, read.holds.high]).toEqual(expected);
});
