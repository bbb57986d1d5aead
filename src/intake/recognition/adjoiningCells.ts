import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { Finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { cellAt } from "../cells/cellText";

/** Tables and ranges with what adjoins a table put to it. */
export interface Adjoined {
  readonly tables: readonly TableData[];
  readonly ranges: readonly TableData[];
  readonly findings: readonly Finding[];
}

/** Rows and columns of a sheet, counted from 0; the last of each is not among them. */
export interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A table with what adjoins it, where that stood, and what is said of it. */
export interface Extension {
  readonly table: TableData;
  readonly taken: Area;
  readonly said: Finding;
}

/**
 * Tables with what adjoins them on their sheets: the cells belong to the plain range no longer.
 * @param extend null where nothing adjoins the table that is like a part of it
 */
export function withAdjoining(
  tables: readonly TableData[],
  ranges: readonly TableData[],
  extend: (table: TableData, range: TableData) => Extension | null,
): Adjoined {
  const left = new Map(ranges.map((range) => [range.sheet, range]));
  const findings: Finding[] = [];
  const longer = tables.map((table) => {
    const range = left.get(table.sheet);
    const extension =
      table.name === null || table.turned !== undefined || range === undefined ? null : extend(table, range);
    if (range === undefined || extension === null) return table;
    left.set(table.sheet, without(range, extension.taken));
    findings.push(extension.said);
    return extension.table;
  });
  return findings.length === 0
    ? { tables, ranges, findings }
    : { tables: longer, ranges: ranges.map((range) => left.get(range.sheet) ?? range), findings };
}

/** The cell of a range by its place on the sheet. */
export function cellOnSheet(range: TableData, row: number, column: number): Cell {
  return cellAt(range, row - range.firstRow, column - range.firstColumn);
}

function without(range: TableData, { fromRow, toRow, fromColumn, toColumn }: Area): TableData {
  const cells = range.cells.map((cellsOfRow, at) => {
    const row = range.firstRow + at;
    if (row < fromRow || row >= toRow) return cellsOfRow;
    return cellsOfRow.map((cell, index) => {
      const column = range.firstColumn + index;
      return column < fromColumn || column >= toColumn ? cell : EMPTY_CELL;
    });
  });
  return { ...range, cells };
}
