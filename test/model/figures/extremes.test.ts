import { greatestOf, leastOf } from "../../../src/model/figures/extremes";

test("as many numbers as a country has schools have a greatest and a least", () => {
  const many = Array.from({ length: 200_003 }, (_, at) => (at * 7919) % 200_003);
  expect([greatestOf(many), leastOf(many)]).toEqual([200_002, 0]);
});

test.each([
  ["none", [], -Infinity, Infinity],
  ["one", [-3], -3, -3],
  ["what is not known", [1, NaN, 2], NaN, NaN],
])("%s", (_what, numbers, greatest, least) => {
  expect([greatestOf(numbers), leastOf(numbers)]).toEqual([greatest, least]);
});
