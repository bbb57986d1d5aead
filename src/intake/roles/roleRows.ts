import { cellRefIn, type CellRef } from "../../model/tables/cellRef";
import type { Cell } from "../../model/tables/cell";
import { cellAt, isBlankRow, wordsOf } from "../cells/cellText";
import type { RecognisedColumn, RecognisedTable } from "../recognition/recognisedTable";

/** One row of a table whose columns have names of a role. */
export interface RoleRow {
  readonly recognised: RecognisedTable;
  readonly row: number;
  readonly column: (identifier: string) => RecognisedColumn | undefined;
  /** The cell under a column, or undefined where the table has no such column. */
  readonly cell: (identifier: string) => Cell | undefined;
  /** What the cell says in words; null where it is blank, a blank mark, an error, or where there is no such column. */
  readonly words: (identifier: string) => string | null;
  /** The place of the cell, or of the row's first cell where the table has no such column. */
  readonly at: (identifier: string) => CellRef;
}

/** The rows of a table that are not wholly blank. */
export function rowsOf(recognised: RecognisedTable): RoleRow[] {
  const { table, columns, firstDataRow, endDataRow } = recognised;
  const byId = new Map(columns.flatMap((one) => (one.identifier === null ? [] : [[one.identifier, one] as const])));
  const rows: RoleRow[] = [];
  for (let row = firstDataRow; row < endDataRow; row++) {
    if (isBlankRow(table, row)) continue;
    const column = (identifier: string): RecognisedColumn | undefined => byId.get(identifier);
    const cell = (identifier: string): Cell | undefined => {
      const found = byId.get(identifier);
      return found === undefined ? undefined : cellAt(table, row, found.column);
    };
    const words = (identifier: string): string | null => {
      const found = cell(identifier);
      return found === undefined ? null : wordsOf(found);
    };
    const at = (identifier: string): CellRef => cellRefIn(table, row, byId.get(identifier)?.column ?? 0);
    rows.push({ recognised, row, column, cell, words, at });
  }
  return rows;
}
