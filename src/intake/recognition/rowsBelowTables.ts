import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import { finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { isBlank, textOf, widthOf } from "../cells/cellText";
import { parseTypedNumber } from "../cells/quantityText";
import { cellOnSheet, withAdjoining, type Adjoined } from "./adjoiningCells";

/**
 * Named tables with the rows that follow them without a gap: pasted below, they look like part of the table and Excel
 * counts them as none, so that a school or a figure of the county would be lost in silence (D34). They are read as its
 * rows, with a warning. Signatures and notes are no rows.
 */
export function withRowsBelow(tables: readonly TableData[], ranges: readonly TableData[]): Adjoined {
  return withAdjoining(tables, ranges, (table, range) => {
    const rows = rowsBelow(table, range);
    if (rows.length === 0) return null;
    const row = table.firstRow + table.cells.length;
    const where = { sheet: table.sheet, table: table.name, row, column: table.firstColumn };
    return {
      table: { ...table, hasTotalsRow: false, cells: [...table.cells, ...rows] },
      taken: {
        fromRow: row,
        toRow: row + rows.length,
        fromColumn: table.firstColumn,
        toColumn: table.firstColumn + widthOf(table),
      },
      said: finding("rowsBelowTable", "warning", { table: table.name ?? table.sheet, rows: rows.length }, where),
    };
  });
}

function rowsBelow(table: TableData, range: TableData): Cell[][] {
  const numeric = numericColumns(table);
  const rows: Cell[][] = [];
  for (let at = table.firstRow + table.cells.length; ; at++) {
    const row = Array.from({ length: widthOf(table) }, (_, column) =>
      cellOnSheet(range, at, table.firstColumn + column),
    );
    if (!isRow(row, numeric)) return rows;
    rows.push(row);
  }
}

/** Columns most of whose filled cells are numbers. */
function numericColumns(table: TableData): number[] {
  const rows = table.cells.slice(table.headingRows);
  return Array.from({ length: widthOf(table) }, (_, column) => column).filter((column) => {
    const filled = rows.map((row) => row[column] ?? EMPTY_CELL).filter((cell) => !isBlank(cell));
    return filled.filter(isNumber).length * 2 > filled.length;
  });
}

/** 填表人：张三 and 审核人：李四 below a table are no row of it, nor is a note; where the table has numbers a row has one too. */
const SIGNATURE = /[:：]|^(?:注|备注|说明)/u;

function isRow(row: readonly Cell[], numeric: readonly number[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || filled.some((cell) => SIGNATURE.test(textOf(cell)))) return false;
  if (numeric.length === 0) return filled.length * 2 > row.length;
  const own = numeric.map((column) => row[column] ?? EMPTY_CELL).filter((cell) => !isBlank(cell));
  return own.length > 0 && own.filter(isNumber).length * 2 >= own.length && filled.some((cell) => !isNumber(cell));
}

function isNumber(cell: Cell): boolean {
  return cell.kind === "number" || (cell.kind === "text" && parseTypedNumber(cell.value) !== null);
}
