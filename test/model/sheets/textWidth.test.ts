import { widthOf } from "../../../src/model/sheets/textWidth";

test.each([
  ["", 0],
  ["ab", 2],
  ["小学", 4],
  ["≥45人/㎡", 9],
  ["“达标”，是", 12],
  ["½", 1],
])("%s is %d half signs wide", (text, width) => {
  expect(widthOf(text)).toBe(width);
});
