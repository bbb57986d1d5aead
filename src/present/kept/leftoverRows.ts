import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { DraftColumn, DraftRow } from "../sheets/draftSheet";
import { keptCell } from "./keptCell";
import type { KeptRow } from "./keptSheet";
import { holdsEntries } from "./placedRows";
import { wordsCell } from "../sheets/plannedCells";

/** The row that heads entries whose own row is gone. */
export const GONE_KEY = "@gone";

/**
 * Rows of the earlier sheet that the new one no longer has and in which people had typed: kept at the end, as they
 * were, so that nothing typed is ever lost; they return to their place when the row does.
 */
export function rowsWithoutPlace(
  leftOver: readonly KeptRow[],
  columns: readonly DraftColumn[],
  heading: string,
): DraftRow[] {
  const gone = leftOver.filter((row): row is KeptRow & { key: string } => row.key !== null && holdsEntries(row));
  if (gone.length === 0) return [];
  const rows = gone
    .filter((row) => row.key !== GONE_KEY)
    .map((row) => ({ key: row.key, cells: cellsAsTheyWere(row, columns), kept: row }));
  return [{ key: GONE_KEY, cells: [wordsCell(heading, "section")] }, ...rows];
}

function cellsAsTheyWere(row: KeptRow, columns: readonly DraftColumn[]): PlannedCell[] {
  return columns.map(({ id }) => {
    const cell = row.cells.get(id);
    if (cell === undefined) return wordsCell(null);
    const planned = keptCell(cell);
    return row.typed.has(id) ? planned : { ...planned, style: { ...planned.style, role: "wrapped" } };
  });
}

/**
 * Rows that people added, and what they wrote below: on their old rows where these are free, else pushed down, their
 * order and gaps kept. A row without `kept` is an empty one between.
 */
export function looseRows(
  leftOver: readonly KeptRow[],
  firstFree: number,
  columns: readonly DraftColumn[],
): { key: string; cells: PlannedCell[]; kept?: KeptRow }[] {
  const rows: { key: string; cells: PlannedCell[]; kept?: KeptRow }[] = [];
  for (const row of leftOver) {
    if (row.key !== null || (row.cells.size === 0 && row.beside.size === 0)) continue;
    while (firstFree + rows.length < Math.max(row.row, firstFree + 1)) rows.push({ key: "", cells: [] });
    rows.push({ key: "", cells: cellsAsTheyWere(row, columns), kept: row });
  }
  return rows;
}
