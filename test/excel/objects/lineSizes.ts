import { HostError } from "../wire/hostError";
import type { Property } from "../wire/hostObject";
import type { Json } from "../wire/protocol";
import type { Sheet } from "../book/sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../book/lineSizes";
import type { RangeTarget } from "./rangeTarget";

/** Widest column and highest row in points. */
const WIDEST = 1790;
const HIGHEST = 409.5;
/** Most rows or columns that are given a size one by one. */
const MOST_LINES = 100_000;

function size(
  sizesOf: (sheet: Sheet) => Map<number, number>,
  lines: (area: RangeTarget["areas"][number]) => readonly [number, number],
  standard: number,
  greatest: number,
): Property<RangeTarget> {
  return {
    get({ sheet, areas }): Json {
      const sizes = new Set<number>();
      for (const area of areas) {
        const [from, to] = lines(area);
        for (let line = from; line <= to && sizes.size < 2; line++) sizes.add(sizesOf(sheet).get(line) ?? standard);
      }
      return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
    },
    set({ sheet, areas }, value): void {
      if (typeof value !== "number" || value < 0 || value > greatest)
        throw new HostError("InvalidArgument", `a size is 0 to ${greatest} points`);
      sheet.prepareToWrite();
      for (const area of areas) {
        const [from, to] = lines(area);
        if (to - from > MOST_LINES)
          throw new HostError("NotImplemented", "the test Excel does not size so many rows or columns");
        for (let line = from; line <= to; line++) sizesOf(sheet).set(line, value);
      }
    },
  };
}

export const columnWidth = size(
  (sheet) => sheet.columnWidths,
  ({ fromColumn, toColumn }) => [fromColumn, toColumn],
  DEFAULT_COLUMN_WIDTH,
  WIDEST,
);
export const rowHeight = size(
  (sheet) => sheet.rowHeights,
  ({ fromRow, toRow }) => [fromRow, toRow],
  DEFAULT_ROW_HEIGHT,
  HIGHEST,
);
