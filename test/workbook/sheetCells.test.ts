import { EMPTY_CELL, type Cell } from "../../src/model/cell";
import { WorkbookError } from "../../src/workbook/port";
import { putCell, SheetCells } from "../../src/workbook/sheetCells";

const cell = (value: number): Cell => ({ kind: "number", value, shown: String(value), isDate: false });

/** A sheet of rows given by their filled columns, which hold their own numbers. */
function sheet(rows: Readonly<Record<number, readonly number[]>>): SheetCells {
  const cells = new SheetCells({ name: "表", part: "sheet1.xml" });
  for (const [row, columns] of Object.entries(rows)) {
    const filled: Cell[] = [];
    for (const column of columns) putCell(filled, column, cell(column));
    cells.addRow(Number(row), filled);
  }
  return cells;
}

describe("SheetCells", () => {
  it("knows the smallest area that holds all", () => {
    expect(sheet({ 2: [3], 5: [1, 7] }).usedArea()).toEqual({ fromRow: 2, toRow: 5, fromColumn: 1, toColumn: 7 });
    expect(sheet({ 2: [] }).usedArea()).toBeNull();
  });

  it("cuts rows as they are", () => {
    expect(sheet({ 1: [0, 2], 2: [1] }).cut({ fromRow: 0, toRow: 2, fromColumn: 1, toColumn: 2 })).toEqual([
      [],
      [EMPTY_CELL, cell(2)],
      [cell(1)],
    ]);
  });

  it("leaves areas out, and rows with them that hold nothing else", () => {
    const rest = sheet({ 0: [0, 1], 1: [1, 2], 2: [1] }).without([
      { fromRow: 1, toRow: 2, fromColumn: 1, toColumn: 1 },
    ]);
    expect(rest.usedArea()).toEqual({ fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 2 });
    expect(rest.cut({ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 2 })).toEqual([
      [EMPTY_CELL, EMPTY_CELL, cell(2)],
      [],
    ]);
  });

  it("refuses a sheet whose far-off cells would fill the memory", () => {
    const cells = new SheetCells({ name: "表", part: "sheet1.xml" });
    const wide: Cell[] = [];
    putCell(wide, 16_383, cell(1));
    const addAll = (): void => {
      for (let row = 0; row < 3000; row++) cells.addRow(row, wide);
    };
    expect(addAll).toThrow(new WorkbookError({ code: "tooLarge", megabytes: 306, limit: 306 }));
  });
});
