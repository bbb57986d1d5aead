/** Rows that are built beyond the edges of what is seen, so that a turn of the wheel shows no gap. */
export const BEYOND = 12;
/** The first row moves on in steps, so that scrolling by a line builds nothing anew. */
const STEP = 6;

/** Rows of a list from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Which rows of a long list are built: those that are seen, and some beyond.
 * @param scrolled how far the list is scrolled, `height` how much of it is seen, `rowHeight` of each row, all in pixels
 * @param beyond rows beyond each edge
 */
export function visibleRows(
  scrolled: number,
  height: number,
  rowHeight: number,
  rows: number,
  beyond = BEYOND,
): RowRange {
  const first = Math.floor(Math.max(0, scrolled) / rowHeight) - beyond;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  const to = Math.min(rows, from + STEP + Math.ceil(height / rowHeight) + 2 * beyond);
  return { from: Math.min(from, to), to };
}
