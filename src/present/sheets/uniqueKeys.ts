import type { DraftRow } from "./draftSheet";

/** Keys tell rows apart even where two rows of the bureau's have nothing that does. */
export function uniqueKeys(rows: readonly DraftRow[]): DraftRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.key) ?? 0) + 1;
    seen.set(row.key, count);
    return count === 1 ? row : { ...row, key: `${row.key}#${count}` };
  });
}
