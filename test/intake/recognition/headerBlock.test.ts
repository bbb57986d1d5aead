import { headingsOfRows } from "../../../src/intake/recognition/headerBlock";
import { plainRange } from "../tables";

const LAST_COLUMN = 16_383;

test("a mark in the last column of a heading row is one heading more, and makes none of the blank columns before it", () => {
  const top = ["学校名称", "在校生数", null, "班级数", ...Array<null>(LAST_COLUMN - 4).fill(null), "x"];
  const below = [null, "小学", "初中", null];
  const headings = headingsOfRows(plainRange("学校", [top, below, ["甲校", 100, 50, 4]]), 0, 2);
  expect(headings.map(({ column, text }) => [column, text])).toEqual([
    [0, "学校名称"],
    [1, "在校生数 小学"],
    [2, "在校生数 初中"],
    [3, "班级数"],
    [LAST_COLUMN, "x"],
  ]);
});

test("a column without a heading is there where something stands in it", () => {
  const headings = headingsOfRows(
    plainRange("学校", [
      ["学校名称", null, "班级数"],
      ["甲校", 3, 4, 5],
    ]),
    0,
    1,
  );
  expect(headings.map(({ column, text }) => [column, text])).toEqual([
    [0, "学校名称"],
    [1, ""],
    [2, "班级数"],
    [3, ""],
  ]);
});
