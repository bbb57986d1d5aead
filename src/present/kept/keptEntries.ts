import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { OwnSheet, SheetId } from "../../model/sheets/sheetPlan";
import { isBlank, textOf } from "./keptCell";
import { keptByTables } from "./keptByTables";
import type { KeptRow, KeptSheet } from "./keptSheet";
import { columnsOf, type KeptColumns } from "./keptColumns";

/** By sheet; a sheet that does not exist yet is absent. */
export type KeptEntries = Readonly<Partial<Record<SheetId, KeptSheet>>>;

/**
 * What people typed into our sheets, found by the row's hidden key and the column's heading, so that sorting,
 * filtering, inserting and renaming on the sheet does not lose it. Formulas are kept as their values.
 */
export function keptEntries(ownSheets: readonly OwnSheet[]): KeptEntries {
  const kept: Partial<Record<SheetId, KeptSheet>> = {};
  for (const sheet of ownSheets) {
    const columns = columnsOf(sheet.cells);
    kept[sheet.id] =
      columns === null
        ? { rows: keptByTables(sheet), withoutKeys: sheet.cells }
        : { rows: readRows(sheet.cells, columns) };
  }
  return kept;
}

function readRows(cells: readonly (readonly Cell[])[], columns: KeptColumns): KeptRow[] {
  const seen = new Set<string>();
  return cells.map((row, index) => {
    const kept = readRow(row, index, columns);
    // A copied row carries the key along: the first keeps it, the copy is the people's own row.
    const isCopy = kept.key !== null && seen.has(kept.key);
    if (kept.key !== null) seen.add(kept.key);
    return isCopy ? { ...kept, key: null, typed: kept.cells } : kept;
  });
}

function readRow(row: readonly Cell[], index: number, columns: KeptColumns): KeptRow {
  const key = textOf(row[columns.key]);
  const cells = new Map<string, Cell>();
  for (const [id, column] of columns.own) {
    const cell = row[column] ?? EMPTY_CELL;
    if (!isBlank(cell)) cells.set(id, cell);
  }
  const beside = new Map<number, Cell>();
  for (const [column, offset] of columns.beside) {
    const cell = row[column] ?? EMPTY_CELL;
    if (!isBlank(cell)) beside.set(offset, cell);
  }
  const typed = key === "" ? cells : typedCells(cells, writtenBefore(row[columns.written]));
  return { key: key === "" ? null : key, row: index, cells, typed, beside };
}

function typedCells(cells: ReadonlyMap<string, Cell>, written: Readonly<Record<string, unknown>>): Map<string, Cell> {
  const typed = new Map<string, Cell>();
  for (const [id, before] of Object.entries(written)) {
    const cell = cells.get(id);
    if (cell !== undefined && textOf(cell) !== before) typed.set(id, cell);
  }
  return typed;
}

/** What we wrote into the row's input cells, by column; damaged by hand, it is as if we had written nothing. */
function writtenBefore(cell: Cell | undefined): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(textOf(cell));
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
