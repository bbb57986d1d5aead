import type { SeenSheet } from "../../../model/tables/sheetWindow";

/** All lengths in pixels. */
export const ROW_HEIGHT = 24;
/** Of a row whose cells carry a second line: headings with what they were recognised as. */
export const TALL_ROW_HEIGHT = 46;
export const HEAD_HEIGHT = 24;
const SIGN_WIDTH = 7.2;
const CELL_PADDING = 14;
/** Rows and columns beyond the edge that are drawn too, so that nothing is blank while it scrolls. */
const BEYOND = 4;

/** Where the rows and columns of a sheet lie. */
export interface GridLayout {
  readonly rows: number;
  readonly columns: number;
  /** The left edge of each column behind the row numbers, and the right edge of the last one. */
  readonly columnStarts: readonly number[];
  /** Rows of double height, ascending. */
  readonly tallRows: readonly number[];
  /** Width of the row numbers. */
  readonly numbersWidth: number;
}

/** First and last but one of what is drawn. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** @param tallRows in any order, also several times */
export function gridLayout({ rows, columns, widths }: SeenSheet, tallRows: readonly number[]): GridLayout {
  const columnStarts = [0];
  for (let column = 0; column < columns; column++) {
    const signs = widths[column] ?? 0;
    columnStarts.push((columnStarts[column] ?? 0) + Math.round(signs * SIGN_WIDTH) + CELL_PADDING);
  }
  return {
    rows,
    columns,
    columnStarts,
    tallRows: [...new Set(tallRows)].sort((one, other) => one - other),
    numbersWidth: Math.max(36, String(rows).length * 9 + 14),
  };
}

/** The upper edge of a row below the column letters. */
export function rowTop({ tallRows }: GridLayout, row: number): number {
  return row * ROW_HEIGHT + firstNotBelow(tallRows, row) * (TALL_ROW_HEIGHT - ROW_HEIGHT);
}

export function rowHeight({ tallRows }: GridLayout, row: number): number {
  return tallRows[firstNotBelow(tallRows, row)] === row ? TALL_ROW_HEIGHT : ROW_HEIGHT;
}

/** The size of the whole sheet without row numbers and column letters. */
export function sheetSize(layout: GridLayout): { readonly width: number; readonly height: number } {
  return { width: layout.columnStarts[layout.columns] ?? 0, height: rowTop(layout, layout.rows) };
}

/** The rows to draw where the sheet is scrolled down by `top` and `height` of it is seen. */
export function rowsInSight(layout: GridLayout, top: number, height: number): Span {
  const at = (y: number): number => lastNotAbove(layout.rows, (row) => rowTop(layout, row), y);
  return spanOf(at(top), at(top + height), layout.rows);
}

/** The same of columns. */
export function columnsInSight(layout: GridLayout, left: number, width: number): Span {
  const at = (x: number): number => lastNotAbove(layout.columns, (column) => layout.columnStarts[column] ?? 0, x);
  return spanOf(at(left), at(left + width), layout.columns);
}

function spanOf(first: number, last: number, count: number): Span {
  return { from: Math.max(0, first - BEYOND), to: Math.min(count, last + 1 + BEYOND) };
}

/**
 * How far to scroll so that what reaches from `start` to `end` is seen: not at all where it is, else into the middle,
 * or step by step no farther than it must be.
 */
export function scrolledTo(
  { start, end }: { readonly start: number; readonly end: number },
  { scrolled, length }: { readonly scrolled: number; readonly length: number },
  isStep: boolean,
): number {
  if (start >= scrolled && end <= scrolled + length) return scrolled;
  if (!isStep) return Math.max(0, Math.round((start + end - length) / 2));
  return start < scrolled ? start : end - length;
}

/** How many entries of an ascending list are less than a number. */
function firstNotBelow(list: readonly number[], number: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

function lastNotAbove(count: number, edgeOf: (index: number) => number, position: number): number {
  let [from, to] = [0, Math.max(0, count - 1)];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (edgeOf(middle) <= position) from = middle;
    else to = middle - 1;
  }
  return from;
}
