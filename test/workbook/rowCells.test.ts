import fc from "fast-check";
import { EMPTY_CELL, type Cell } from "../../src/model/tables/cell";
import { RowCells } from "../../src/workbook/rowCells";

const cell = (value: number): Cell => ({ kind: "number", value, shown: String(value), isDate: false });
const column = fc.oneof(fc.nat(20), fc.nat(400));

/** The same row, held as a plain list of all its places. */
function plainRow(columns: readonly number[]): Cell[] {
  const plain: Cell[] = Array.from({ length: Math.max(-1, ...columns) + 1 }, () => EMPTY_CELL);
  for (const at of columns) plain[at] = cell(at);
  return plain;
}

function rowOf(columns: readonly number[]): RowCells {
  const row = new RowCells();
  for (const at of columns) row.put(at, cell(at));
  return row;
}

describe("RowCells", () => {
  it("is the plain list of its places, in whatever order they were filled", () => {
    fc.assert(
      fc.property(fc.array(column), column, column, (columns, from, to) => {
        const row = rowOf(columns);
        expect(row.cut(from, to)).toEqual(plainRow(columns.filter((at) => at <= to)).slice(from));
        expect([row.firstColumn, row.lastColumn]).toEqual([
          columns.length === 0 ? -1 : Math.min(...columns),
          Math.max(-1, ...columns),
        ]);
        expect(row.filled).toBe(new Set(columns).size);
      }),
    );
  });

  it("is without some columns what the list is without them", () => {
    fc.assert(
      fc.property(fc.array(column), column, column, (columns, fromColumn, toColumn) => {
        const left = columns.filter((at) => at < fromColumn || at > toColumn);
        expect(rowOf(columns).without([{ fromColumn, toColumn }]).cut(0, 400)).toEqual(plainRow(left));
      }),
    );
  });

  it("holds a cell of the last column without the places before it", () => {
    expect(rowOf([0, 16_383]).places).toBe(2);
    expect(rowOf([0, 40]).places).toBe(41);
  });

  it("takes no empty cell", () => {
    const row = new RowCells();
    row.put(3, EMPTY_CELL);
    expect(row.places).toBe(0);
  });
});
