import type { TableData } from "../../model/tables/table";
import { textOf } from "./countyTables";

/** A rectangle of a sheet, counted from 0, inclusive. */
export interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/**
 * True where something stands in an area of a sheet, so that a table cannot grow over it.
 * @param ranges the cells of the sheets outside of their tables
 */
export function isOccupied(ranges: readonly TableData[], sheet: string, area: Area): boolean {
  return ranges
    .filter((range) => range.sheet === sheet)
    .some(({ cells, firstRow, firstColumn }) =>
      cells.slice(Math.max(0, area.fromRow - firstRow), Math.max(0, area.toRow - firstRow + 1)).some((row) =>
        row.some((cell, at) => {
          const column = firstColumn + at;
          return column >= area.fromColumn && column <= area.toColumn && textOf(cell) !== "";
        }),
      ),
    );
}

/** How many columns a table has. */
export function widthOf({ cells }: TableData): number {
  return cells.reduce((widest, { length }) => Math.max(widest, length), 0);
}
