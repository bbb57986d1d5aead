import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { CellChange } from "../../model/scenario";
import type { TableData } from "../../model/tables/table";

/** The part of a workbook's contents that holds the bureau's cells. */
export interface BureauCells {
  readonly tables: readonly TableData[];
  readonly plainRanges: readonly TableData[];
}

/**
 * The contents as if the cells held other values: everything that follows from them (splits, sums, coefficients) is
 * found by reading and judging the result as usual. The contents themselves are never altered; what is not changed is
 * shared. A change of a cell that no table or range covers has no effect.
 */
export function withChangedCells<Contents extends BureauCells>(
  contents: Contents,
  changes: readonly CellChange[],
): Contents {
  if (changes.length === 0) return contents;
  const changed = (table: TableData): TableData => withChanges(table, changes);
  return { ...contents, tables: contents.tables.map(changed), plainRanges: contents.plainRanges.map(changed) };
}

function withChanges(table: TableData, changes: readonly CellChange[]): TableData {
  const own = changes.filter(({ cell }) => cell.sheet === table.sheet && cell.table === table.name);
  if (own.length === 0) return table;
  const cells = [...table.cells];
  for (const { cell, value } of own) {
    const row = cells[cell.row - table.firstRow];
    if (row !== undefined) cells[cell.row - table.firstRow] = withCell(row, cell.column - table.firstColumn, value);
  }
  return { ...table, cells };
}

function withCell(row: readonly Cell[], column: number, value: Cell): Cell[] {
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, at) =>
    at === column ? value : (row[at] ?? EMPTY_CELL),
  );
}
