import { cellRefIn, type CellRef } from "../tables/cellRef";
import type { TableData } from "../tables/table";

/**
 * A quantity with its origin. It is an interval: `low` equals `high` where the number is known; a cell that is blank
 * or unreadable is [0, ∞], so that interval logic (D1) decides what missing data can still decide, and a missing
 * number is never zero. `undefined` in place of a Figure means that the workbook has no such column or label at all.
 *
 * A typed figure has the `table` and the position within it; a computed one has `parts`. The cells are made on demand
 * by `cellsOf`: a country has millions of figures and a report names a few.
 */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly table: TableData | null;
  readonly row: number;
  readonly column: number;
  readonly parts: readonly Figure[];
}

const NO_PARTS: readonly Figure[] = [];

/**
 * All figures have this one form, so that the loops over a country stay on the fast path. The bounds are held as they
 * come, since a first value that is no number makes the engine keep references: a country's head counts are small
 * integers, which then need no memory of their own.
 */
class PlainFigure implements Figure {
  constructor(
    readonly low: number,
    readonly high: number,
    readonly table: TableData | null,
    readonly row: number,
    readonly column: number,
    readonly parts: readonly Figure[],
  ) {}
}
new PlainFigure(null as unknown as number, null as unknown as number, null, 0, 0, NO_PARTS);

/** A number that stands in a cell of `table` at the position given (counted within the table's cells). */
export function typedFigure(value: number, table: TableData, row: number, column: number): Figure {
  return new PlainFigure(value, value, table, row, column, NO_PARTS);
}

/** The figure of a cell that is blank or unreadable: anything from nothing upwards. */
export function missingFigure(table: TableData, row: number, column: number): Figure {
  return new PlainFigure(0, Infinity, table, row, column, NO_PARTS);
}

/** A figure computed from others; `low` and `high` bound it. */
export function computedFigure(low: number, high: number, parts: readonly Figure[]): Figure {
  return new PlainFigure(low, high, null, 0, 0, parts);
}

/** A figure that no cell gives: needed, and not in the workbook. */
export const ABSENT_FIGURE: Figure = computedFigure(0, Infinity, NO_PARTS);

/** The number where it is known, else null. */
export function knownValue(figure: Figure | undefined): number | null {
  return figure !== undefined && figure.low === figure.high ? figure.low : null;
}

/** Every cell that the figure rests on, in the order of its arithmetic, each once. */
export function cellsOf(figure: Figure | undefined): CellRef[] {
  const found = new Map<string, CellRef>();
  collectCells(figure, found);
  return [...found.values()];
}

function collectCells(figure: Figure | undefined, found: Map<string, CellRef>): void {
  if (figure === undefined) return;
  if (figure.table !== null) {
    const ref = cellRefIn(figure.table, figure.row, figure.column);
    found.set(`${ref.sheet}\n${ref.row}\n${ref.column}`, ref);
  }
  for (const part of figure.parts) collectCells(part, found);
}

/** The first cell that a figure rests on, for a finding; null where no cell gives it. */
export function cellOfFigure(figure: Figure | undefined): CellRef | null {
  if (figure === undefined) return null;
  if (figure.table !== null) return cellRefIn(figure.table, figure.row, figure.column);
  for (const part of figure.parts) {
    const cell = cellOfFigure(part);
    if (cell !== null) return cell;
  }
  return null;
}
