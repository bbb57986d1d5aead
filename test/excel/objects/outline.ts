import type { Sheet } from "../book/sheet";
import { HostError } from "../wire/hostError";
import { areaOf, type RangeTarget } from "./rangeTarget";

/** Excel's own limit. */
const DEEPEST = 7;

/** Grouping what is grouped nests it. */
export function groupRows(target: RangeTarget, by: string): void {
  const { sheet, rows } = rowsOf(target, by);
  if (rows.some((row) => (sheet.rowLevels.get(row) ?? 0) >= DEEPEST))
    throw new HostError("InvalidOperation", "an outline is seven levels deep");
  for (const row of rows) sheet.rowLevels.set(row, (sheet.rowLevels.get(row) ?? 0) + 1);
}

/** @throws HostError where nothing of it is grouped */
export function ungroupRows(target: RangeTarget, by: string): void {
  const { sheet, rows } = rowsOf(target, by);
  const grouped = rows.filter((row) => sheet.rowLevels.has(row));
  if (grouped.length === 0) throw new HostError("InvalidOperation", "nothing of the range is grouped");
  for (const row of grouped) {
    const level = (sheet.rowLevels.get(row) ?? 0) - 1;
    if (level > 0) sheet.rowLevels.set(row, level);
    else sheet.rowLevels.delete(row);
  }
}

export function hideGroupedRows(target: RangeTarget, by: string): void {
  const { sheet, rows } = rowsOf(target, by);
  for (const row of rows) if (sheet.rowLevels.has(row)) sheet.hiddenRows.add(row);
}

function rowsOf(target: RangeTarget, by: string): { readonly sheet: Sheet; readonly rows: readonly number[] } {
  if (by !== "ByRows") throw new HostError("NotImplemented", "the test Excel groups rows alone");
  target.sheet.prepareToWrite();
  const { fromRow, toRow } = areaOf(target);
  return { sheet: target.sheet, rows: Array.from({ length: toRow - fromRow + 1 }, (_, at) => fromRow + at) };
}
