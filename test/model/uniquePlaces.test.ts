import { uniquePlaces } from "../../src/model/uniquePlaces";

test.each([
  [
    ["学校", "学段", "指标"],
    [
      ["学校", 0],
      ["学段", 1],
      ["指标", 2],
    ],
  ],
  [["备注", "学校", "备注"], [["学校", 1]]],
  [["", "学校"], [["学校", 1]]],
  [[], []],
] as const)("of %j those that stand once and say something: %j", (keys, places) => {
  expect([...uniquePlaces(keys)]).toEqual(places);
});
