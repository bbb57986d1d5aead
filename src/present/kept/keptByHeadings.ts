import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { DraftColumn } from "../sheets/draftSheet";
import { isBlank, textOf } from "./keptCell";
import type { KeptRow } from "./keptSheet";

/**
 * What people typed into a sheet of ours whose hidden key columns were deleted (the Document Inspector offers that): the
 * columns are found by their headings, and what stands in the columns to fill in or right of the last of ours counts as
 * typed. Rows in which nothing was typed are ours and are written anew.
 * Each such row gets a key of its own, so that what finds no line again stays where lines without a place are kept.
 * @returns no rows where no row has the headings
 */
export function keptByHeadings(cells: readonly (readonly Cell[])[], columns: readonly DraftColumn[]): KeptRow[] {
  const heading = cells.findIndex((row) => columns.every((column) => columnOf(row, column) >= 0));
  const headings = cells[heading];
  if (headings === undefined) return [];
  const places = columns.map((column) => ({ ...column, at: columnOf(headings, column) }));
  const last = Math.max(...places.map(({ at }) => at));
  return cells.flatMap((row, index): KeptRow[] => {
    const own = new Map(places.flatMap(({ id, at }) => entry(id, row[at])));
    const typed = new Map(places.flatMap(({ id, at, isInput }) => (isInput === true ? entry(id, row[at]) : [])));
    const beside = new Map(row.slice(last + 1).flatMap((cell, offset) => entry(offset, cell)));
    const isHeading = index === heading;
    return isHeading || (typed.size === 0 && beside.size === 0)
      ? []
      : [{ key: `lost:${index + 1}`, row: index, cells: own, typed, beside }];
  });
}

function columnOf(row: readonly Cell[], { heading }: DraftColumn): number {
  return heading === "" ? -1 : row.findIndex((cell) => textOf(cell) === heading);
}

function entry<Name>(name: Name, cell: Cell | undefined): [Name, Cell][] {
  return cell === undefined || isBlank(cell) ? [] : [[name, cell ?? EMPTY_CELL]];
}
