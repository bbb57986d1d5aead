import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import { finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { isBlank, textOf, widthOf } from "../cells/cellText";
import { cellOnSheet, withAdjoining, type Adjoined } from "./adjoiningCells";

/**
 * Named tables with the columns right beside them that have a heading in the line of theirs and a cell in at least half
 * of their rows: typed beside the table, they look like part of it and Excel counts them as none (D34). They are read
 * as its columns, with a warning.
 */
export function withColumnsBeside(tables: readonly TableData[], ranges: readonly TableData[]): Adjoined {
  return withAdjoining(tables, ranges, (table, range) => {
    const { firstColumn } = table;
    const [before, behind] = [
      columnsFrom(table, range, firstColumn - 1, -1),
      columnsFrom(table, range, firstColumn + widthOf(table), 1),
    ];
    const [first = behind[0]] = before;
    if (first === undefined) return null;
    const headings = [...before, ...behind].map((column) => textOf(headingOf(table, range, column)).trim());
    const of = (row: number, columns: readonly number[]): Cell[] =>
      columns.map((column) => cellOnSheet(range, table.firstRow + row, column));
    const width = widthOf(table);
    const cells = table.cells.map((row, at) => [
      ...of(at, before),
      ...Array.from({ length: width }, (_, column) => row[column] ?? EMPTY_CELL),
      ...of(at, behind),
    ]);
    const name = table.name ?? table.sheet;
    return {
      table: { ...table, firstColumn: firstColumn - before.length, cells },
      taken: {
        fromRow: table.firstRow,
        toRow: table.firstRow + table.cells.length,
        fromColumn: firstColumn - before.length,
        toColumn: firstColumn + width + behind.length,
      },
      said: finding(
        "columnsBesideTable",
        "warning",
        { table: name, headings },
        { sheet: table.sheet, table: table.name, row: table.firstRow, column: first },
      ),
    };
  });
}

/** Columns of the sheet that adjoin the table in one direction, in their order. */
function columnsFrom(table: TableData, range: TableData, start: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let column = start; column >= 0 && isColumn(table, range, column); column += step) found.push(column);
  return step === 1 ? found : found.reverse();
}

function isColumn(table: TableData, range: TableData, column: number): boolean {
  if (isBlank(headingOf(table, range, column))) return false;
  const rows = table.cells.length - table.headingRows;
  const filled = Array.from({ length: rows }, (_, row) =>
    cellOnSheet(range, table.firstRow + table.headingRows + row, column),
  ).filter((cell) => !isBlank(cell));
  return rows > 0 && filled.length * 2 >= rows;
}

function headingOf({ firstRow, headingRows }: TableData, range: TableData, column: number): Cell {
  return cellOnSheet(range, firstRow + headingRows - 1, column);
}
