import { EMPTY_CELL, type Cell } from "../../src/model/tables/cell";
import { CellBudget } from "../../src/workbook/cellBudget";
import { WorkbookError } from "../../src/workbook/port";
import { RowCells } from "../../src/workbook/rowCells";
import { SheetCells } from "../../src/workbook/sheetCells";

const cell = (value: number): Cell => ({ kind: "number", value, shown: String(value), isDate: false });

/** A sheet of rows given by their filled columns, which hold their own numbers. */
function sheet(rows: Readonly<Record<number, readonly number[]>>): SheetCells {
  const cells = new SheetCells({ name: "表", part: "sheet1.xml" }, CellBudget.ofHost());
  for (const [row, columns] of Object.entries(rows)) {
    const filled = new RowCells();
    for (const column of columns) filled.put(column, cell(column));
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

  it("holds cells far to the right of every row without the places before them", () => {
    const far = sheet(Object.fromEntries(Array.from({ length: 3000 }, (_, row) => [row, [16_383]])));
    expect(far.usedArea()).toEqual({ fromRow: 0, toRow: 2999, fromColumn: 16_383, toColumn: 16_383 });
    expect(far.cut({ fromRow: 0, toRow: 0, fromColumn: 16_383, toColumn: 16_383 })).toEqual([[cell(16_383)]]);
  });

  it("refuses to lay out rows whose places would fill the memory", () => {
    const wide = sheet(Object.fromEntries(Array.from({ length: 3000 }, (_, row) => [row, [0, 16_383]])));
    expect(() => wide.cut({ fromRow: 0, toRow: 2999, fromColumn: 0, toColumn: 16_383 })).toThrow(WorkbookError);
  });

  it("counts the cells of all sheets together", () => {
    const budget = CellBudget.ofFile(1);
    const whole = new RowCells();
    for (let column = 0; column < 10_000; column++) whole.put(column, cell(1));
    const fill = (part: string): void => {
      const cells = new SheetCells({ name: part, part }, budget);
      for (let row = 0; row < 100; row++) cells.addRow(row, whole);
    };
    fill("甲");
    expect(() => fill("乙")).toThrow(new WorkbookError({ code: "tooManyCellsInAll", limit: 1_250_000 }));
  });
});
