import { readDataset } from "../../fixtures/readDataset";
import { withChangedCells } from "../../../src/intake/scenarios/changedCells";
import { usedCellAt, usedCellsNamed } from "../../../src/intake/scenarios/usedCells";
import type { TableData } from "../../../src/model/tables/table";
import { tableOf } from "../../fixtures/tables";
import { cellOf } from "../../fixtures/writtenSheet";

const classes = tableOf(
  "班级表",
  ["学校名称", "年级", "班级名称", "学生数"],
  [
    ["甲小学", "一年级", "1班", 40],
    ["甲小学", "一年级", "2班", 41],
  ],
  { sheet: "班级" },
);
/** No table: a title, two rows of headings, and below a blank row a second list. */
const range: TableData = {
  ...tableOf(
    "",
    ["学校情况"],
    [
      ["学校名称", "学校类型", "小学", "", "初中"],
      ["", "", "在校生数", "教学班数", "在校生数"],
      ["甲小学", "小学", 500, 12, null],
      ["乙中学", "初级中学", null, null, 900],
    ],
  ),
  sheet: "学校",
  name: null,
  headingRows: 0,
  firstRow: 2,
  firstColumn: 1,
};
const contents = { tables: [classes], plainRanges: [range], ownSheets: [] };
const { readings } = readDataset(contents);

test("a cell outside of tables is named by its school and the parts of its heading", () => {
  expect(usedCellAt(contents, readings, { sheet: "学校", row: 5, column: 3 })).toMatchObject({
    ref: { sheet: "学校", table: null, row: 5, column: 3 },
    heading: "小学 在校生数",
    label: "甲小学 小学 在校生数",
    cell: { value: 500 },
  });
  expect(usedCellAt(contents, readings, { sheet: "学校", row: 4, column: 3 })).toBeNull();
});

test("classes of one school are told apart", () => {
  expect(usedCellAt(contents, readings, { sheet: "班级", row: 2, column: 3 })?.label).toBe("甲小学 一年级 2班 学生数");
  expect(usedCellsNamed(contents, readings, "甲小学 一年级 1班 学生数", "班级").map(({ ref }) => ref.row)).toEqual([1]);
  expect(usedCellsNamed(contents, readings, "甲小学 一年级 3班 学生数", "班级")).toEqual([]);
});

describe("changed cells", () => {
  const cell = { sheet: "学校", table: null, row: 6, column: 2 };

  it("are copies: rows and tables that are not changed are shared", () => {
    const changed = withChangedCells(contents, [{ cell: { ...cell, column: 5 }, value: cellOf(910) }]);
    expect(changed.plainRanges[0]?.cells[4]?.[4]).toMatchObject({ value: 910 });
    expect(changed.plainRanges[0]?.cells[3]).toBe(range.cells[3]);
    expect(changed.tables[0]).toBe(classes);
    expect(range.cells[4]?.[4]).toMatchObject({ value: 900 });
  });

  it("may lie behind the last filled cell of their row", () => {
    const [first] = withChangedCells({ tables: [], plainRanges: [{ ...range, cells: [[]] }] }, [
      { cell: { ...cell, row: 2, column: 3 }, value: cellOf(1) },
    ]).plainRanges;
    expect(first?.cells).toEqual([[cellOf(null), cellOf(null), cellOf(1)]]);
  });

  it("have no effect where no table is", () => {
    expect(withChangedCells(contents, [{ cell: { ...cell, row: 99 }, value: cellOf(1) }])).toEqual(contents);
  });
});
