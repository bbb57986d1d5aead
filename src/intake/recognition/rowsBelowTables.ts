import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import { finding, type Finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { cellAt, isBlank, textOf, widthOf } from "../cells/cellText";
import { parseTypedNumber } from "../cells/quantityText";

/** Tables and ranges with what stands right below a table put to it. */
interface Gathered {
  readonly tables: readonly TableData[];
  readonly ranges: readonly TableData[];
  readonly findings: readonly Finding[];
}

/**
 * Named tables with the rows that follow them without a gap: pasted below, they look like part of the table and Excel
 * counts them as none, so that a school or a figure of the county would be lost in silence (D34). They are read as its
 * rows, with a warning, and belong to the plain range no longer. Signatures and notes are no rows.
 */
export function withRowsBelow(tables: readonly TableData[], ranges: readonly TableData[]): Gathered {
  const left = new Map(ranges.map((range) => [range.sheet, range]));
  const findings: Finding[] = [];
  const longer = tables.map((table) => {
    const range = left.get(table.sheet);
    if (table.name === null || table.turned !== undefined || range === undefined) return table;
    const rows = rowsBelow(table, range);
    if (rows.length === 0) return table;
    left.set(table.sheet, without(range, table, rows.length));
    const row = table.firstRow + table.cells.length;
    const where = { sheet: table.sheet, table: table.name, row, column: table.firstColumn };
    findings.push(finding("rowsBelowTable", "warning", { table: table.name, rows: rows.length }, where));
    return { ...table, hasTotalsRow: false, cells: [...table.cells, ...rows] };
  });
  return findings.length === 0
    ? { tables, ranges, findings }
    : { tables: longer, ranges: ranges.map((range) => left.get(range.sheet) ?? range), findings };
}

function rowsBelow(table: TableData, range: TableData): Cell[][] {
  const numeric = numericColumns(table);
  const rows: Cell[][] = [];
  for (let at = table.firstRow + table.cells.length; ; at++) {
    const row = Array.from({ length: widthOf(table) }, (_, column) =>
      cellAt(range, at - range.firstRow, table.firstColumn + column - range.firstColumn),
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

function without(range: TableData, table: TableData, count: number): TableData {
  const from = table.firstRow + table.cells.length - range.firstRow;
  const left = table.firstColumn - range.firstColumn;
  const right = left + widthOf(table);
  return {
    ...range,
    cells: range.cells.map((row, at) =>
      at < from || at >= from + count
        ? row
        : row.map((cell, column) => (column < left || column >= right ? cell : EMPTY_CELL)),
    ),
  };
}
