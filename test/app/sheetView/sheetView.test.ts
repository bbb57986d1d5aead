import { cellsOfWindow, seenSheets } from "../../../src/app/sheetView/sheetView";
import type { Cell } from "../../../src/model/tables/cell";
import { EMPTY_CELL } from "../../../src/model/tables/cell";
import type { TableData } from "../../../src/model/tables/table";

const text = (value: string): Cell => ({ kind: "text", value, shown: value, isDate: false });
const number = (value: number): Cell => ({ kind: "number", value, shown: String(value), isDate: false });

const area = (name: string | null, firstRow: number, firstColumn: number, cells: TableData["cells"]): TableData => ({
  sheet: "学校",
  name,
  firstRow,
  firstColumn,
  headingRows: 0,
  hasTotalsRow: false,
  isHidden: false,
  isFiltered: false,
  cells,
});

const CONTENTS = {
  plainRanges: [area(null, 0, 0, [[text("示例县学校情况")], [], [EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, text("注：无")]])],
  tables: [
    area("schools", 1, 1, [
      [text("学校名称"), text("在校生数")],
      [text("第一小学"), number(919)],
    ]),
  ],
};

test("a sheet reaches as far as anything stands on it, and its columns are as wide as what is in them", () => {
  expect(seenSheets(CONTENTS)).toEqual([{ name: "学校", rows: 3, columns: 4, widths: [14, 8, 8, 6] }]);
});

test("a window shows the cells of tables and those outside of them where they stand", () => {
  const shown = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): (string | null)[][] =>
    cellsOfWindow(CONTENTS, { sheet: "学校", fromRow, toRow, fromColumn, toColumn }).map((row) =>
      row.map((cell) => cell?.shown ?? null),
    );
  expect(shown(0, 3, 0, 4)).toEqual([
    ["示例县学校情况", null, null, null],
    [null, "学校名称", "在校生数", null],
    [null, "第一小学", "919", "注：无"],
  ]);
  expect(shown(2, 4, 2, 3)).toEqual([["919"], [null]]);
  expect(cellsOfWindow(CONTENTS, { sheet: "没有", fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 1 })).toEqual([
    [null],
  ]);
});
