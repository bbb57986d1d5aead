import { PLAIN_PAGE, type OwnRange, type PlannedRow } from "../../model/sheets/sheetPlan";
import { widthOf } from "../../model/sheets/textWidth";
import type { DraftSheet } from "./draftSheet";

/** Line height of notes allows for this share of the columns' width, so that no sign stands on the very edge. */
const USED_WIDTH = 0.95;

/**
 * Notes that are longer than the printed columns are wide, to be merged over them: they would run on over empty cells
 * on the screen and be cut off on paper. A row in which people typed beside the note is left alone, so are rows that
 * can be sorted, and sheets that print on pages side by side, whose notes stand on the first page.
 */
export function wideNotes(
  rows: readonly PlannedRow[],
  { id, columns, page, headingRow, isFiltered }: DraftSheet,
): OwnRange[] {
  const { pagesWide, printedColumns } = { ...PLAIN_PAGE, ...page };
  if (pagesWide > 1) return [];
  const across = printedColumns ?? columns.length;
  const width = columns.slice(0, across).reduce((sum, column) => sum + column.width, 0);
  const last = isFiltered === true ? headingRow : rows.length;
  return rows.slice(0, last).flatMap(({ cells }, row): OwnRange[] => {
    const [first, ...others] = cells.slice(0, across);
    if (first?.style.role !== "note" || typeof first.value !== "string") return [];
    if (others.some(({ value }) => value !== null)) return [];
    if (widthOf(first.value) <= width * USED_WIDTH) return [];
    return [{ sheet: id, fromRow: row, toRow: row, fromColumn: 0, toColumn: across - 1 }];
  });
}
