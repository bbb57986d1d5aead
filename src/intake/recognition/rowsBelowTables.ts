import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import { finding, type Finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { isBlank, textOf, widthOf } from "../cells/cellText";
import { parseTypedNumber } from "../cells/quantityText";
import { isTotalLabel } from "../schools/rows/rowWords";
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
    const row = endOf(table);
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
  for (let at = endOf(table); ; at++) {
    const row = rowAt(table, range, at);
    if (!isRow(row, numeric)) return rows;
    rows.push(row);
  }
}

/**
 * Rows further below a named table, behind a blank row, a note or signatures, that look like its own: they are not
 * read, since a blank row parts what does not belong to it, and said (D34). A sum is none of them.
 * @param tables the named ones that are read
 * @param unread plain ranges in which nothing was recognised
 */
export function rowsApart(tables: readonly TableData[], unread: readonly TableData[]): Finding[] {
  return tables.flatMap((table) => {
    const below = tables.filter(({ sheet, firstRow }) => sheet === table.sheet && firstRow >= endOf(table));
    const end = Math.min(...below.map(({ firstRow }) => firstRow), Infinity);
    const numeric = numericColumns(table);
    const rows = unread
      .filter(({ sheet }) => sheet === table.sheet)
      .flatMap((range) => {
        const last = Math.min(end, range.firstRow + range.cells.length);
        const places = Array.from({ length: Math.max(0, last - endOf(table)) }, (_, at) => endOf(table) + at);
        return places.filter((at) => {
          const row = rowAt(table, range, at);
          return isRow(row, numeric) && !row.some((cell) => isTotalLabel(textOf(cell)));
        });
      });
    const [row] = rows;
    if (row === undefined) return [];
    const where = { sheet: table.sheet, table: table.name, row, column: table.firstColumn };
    return [finding("rowsApart", "warning", { table: table.name ?? table.sheet, rows: rows.length }, where)];
  });
}

function endOf({ firstRow, cells }: TableData): number {
  return firstRow + cells.length;
}

function rowAt(table: TableData, range: TableData, row: number): Cell[] {
  return Array.from({ length: widthOf(table) }, (_, column) => cellOnSheet(range, row, table.firstColumn + column));
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
const SIGNATURE = /[:：]|^(?:注|备注|说明)|电话|手机|日期|时间/u;

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
