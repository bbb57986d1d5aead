import type { Cell } from "../../model/tables/cell";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import type { KeptRow, KeptSheet } from "./keptSheet";
import { isBlank, textOf } from "./keptCell";

/** Which row of the earlier sheet each row of the new one continues, and which earlier rows continue in none. */
export interface PlacedRows {
  readonly keptOf: ReadonlyMap<DraftRow, KeptRow>;
  readonly leftOver: readonly KeptRow[];
}

/**
 * Finds the rows of the earlier sheet in the new one: by their keys, then by the key that a row had before, then, where
 * the hidden keys were deleted or have changed (a school was given its code), by the words that both show, where these
 * occur once on either side. What stays alone is left over, never laid over another line.
 */
export function placedRows(draft: DraftSheet, kept: KeptSheet | undefined): PlacedRows {
  const keptOf = new Map<DraftRow, KeptRow>();
  const free = new Set(kept?.rows ?? []);
  const byKey = new Map([...free].flatMap((row) => (row.key === null ? [] : [[row.key, row] as const])));
  const place = (row: DraftRow, found: KeptRow | undefined): void => {
    if (found === undefined || !free.delete(found)) return;
    keptOf.set(row, found);
  };
  for (const row of draft.rows) place(row, byKey.get(row.key));
  for (const row of draft.rows) {
    if (!keptOf.has(row) && row.formerKey !== undefined) place(row, byKey.get(row.formerKey));
  }
  const typedIn = [...free].filter((row) => row.key !== null && holdsEntries(row));
  if (typedIn.length > 0) {
    const shown = onceOnly(draft.rows, (row) =>
      keptOf.has(row) || row.isNew === true ? null : shownWords(row.cells, draft.columns),
    );
    const before = onceOnly(typedIn, (row) => keptWords(row.cells, draft.columns));
    for (const [words, row] of shown) place(row, before.get(words));
  }
  return { keptOf, leftOver: [...free] };
}

/** True where people typed something into the row or beside it. */
export function holdsEntries(row: KeptRow): boolean {
  return row.typed.size > 0 || row.beside.size > 0;
}

/** Rows by their words, those left out whose words several have. */
function onceOnly<Row>(rows: readonly Row[], wordsOf: (row: Row) => string | null): Map<string, Row> {
  const found = new Map<string, Row>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const words = wordsOf(row);
    if (words === null || words === "") continue;
    if (found.has(words)) repeated.add(words);
    found.set(words, row);
  }
  for (const words of repeated) found.delete(words);
  return found;
}

/** Numbers change with the data and cells to fill in are the people's: the other words are what a row shows. */
function shownWords(cells: readonly PlannedCell[], columns: readonly DraftColumn[]): string {
  return columns
    .flatMap(({ isInput }, at) => {
      const value = cells[at]?.value ?? null;
      const isOurs = isInput !== true && cells[at]?.style.role !== "input";
      return isOurs && typeof value === "string" && value.trim() !== "" ? [value] : [];
    })
    .join("\n");
}

function keptWords(cells: ReadonlyMap<string, Cell>, columns: readonly DraftColumn[]): string {
  return columns
    .flatMap(({ id, isInput }) => {
      const cell = cells.get(id);
      const isOurs = isInput !== true && cell !== undefined && !isBlank(cell);
      return isOurs && cell.kind === "text" ? [textOf(cell)] : [];
    })
    .join("\n");
}
