import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { DraftColumn, DraftRow } from "../sheets/draftSheet";
import { isBlank, textOf } from "./keptCell";
import { isHeadingList } from "./keptColumns";
import type { KeptRow } from "./keptSheet";

/** Fewer of our headings than this share in a row, and nobody can say that it is their row. */
const ENOUGH = 0.5;

/** A column with where it stands now. */
type PlacedColumn = DraftColumn & { readonly at: number };

/**
 * What people typed into a sheet of ours whose hidden key columns were deleted (the Document Inspector offers that):
 * the columns are found by their headings, one that was renamed by its place, and what stands in the columns to fill in
 * or right of the last of ours counts as typed; around the table the labels tell what was filled in beside them. Rows
 * in which nothing was typed are ours and are written anew. Each row of the table gets a key of its own, so that what
 * finds no line again stays where lines without a place are kept.
 * @param rows as they are to be written, for their labels
 * @returns no rows of the table where no row has its headings
 */
export function keptByHeadings(
  cells: readonly (readonly Cell[])[],
  columns: readonly DraftColumn[],
  rows: readonly DraftRow[],
): KeptRow[] {
  const labelled = keptByLabels(cells, columns, rows);
  const taken = new Set(labelled.map(({ row }) => row));
  const heading = headingRowOf(cells, columns);
  const headings = cells[heading];
  if (headings === undefined) return labelled;
  const places = placesOf(headings, columns);
  const last = Math.max(...places.map(({ at }) => at));
  const written = headings.findIndex(isHeadingList);
  const found = cells.flatMap((row, index): KeptRow[] => {
    if (index === heading || taken.has(index)) return [];
    const own = new Map(places.flatMap(({ id, at }) => entry(id, row[at])));
    const typed = new Map(places.flatMap(({ id, at, isInput }) => (isInput === true ? entry(id, row[at]) : [])));
    const right = row.slice(last + 1);
    const beside = new Map(right.flatMap((cell, offset) => (last + 1 + offset === written ? [] : entry(offset, cell))));
    return typed.size === 0 && beside.size === 0
      ? []
      : [{ key: `lost:${index + 1}`, row: index, cells: own, typed, beside }];
  });
  return [...labelled, ...found];
}

/** The row with the most of our headings, one to fill in among them; -1 where there is none. */
function headingRowOf(cells: readonly (readonly Cell[])[], columns: readonly DraftColumn[]): number {
  const named = columns.filter(({ heading }) => heading !== "");
  let [best, most] = [-1, 0];
  cells.forEach((row, index) => {
    const there = named.filter((column) => columnOf(row, column) >= 0).length;
    if (there > most && there >= named.length * ENOUGH) [best, most] = [index, there];
  });
  return best;
}

function placesOf(headings: readonly Cell[], columns: readonly DraftColumn[]): PlacedColumn[] {
  const byHeading = columns.map((column) => columnOf(headings, column));
  return columns.flatMap((column, index): PlacedColumn[] => {
    const found = byHeading[index] ?? -1;
    const at = found >= 0 || byHeading.includes(index) ? found : index;
    return at < 0 ? [] : [{ ...column, at }];
  });
}

/** What stands beside the labels outside of the table (填报单位, 责任科（股）室, the signatures), under the keys of their rows. */
function keptByLabels(
  cells: readonly (readonly Cell[])[],
  columns: readonly DraftColumn[],
  rows: readonly DraftRow[],
): KeptRow[] {
  return rows.flatMap((draft): KeptRow[] => {
    const labels = draft.cells.flatMap(({ value, style }, at) =>
      typeof value === "string" && style.role === "label" && draft.cells[at + 1]?.style.role === "input"
        ? [{ label: value, at: at + 1, planned: String(draft.cells[at + 1]?.value ?? "") }]
        : [],
    );
    if (!draft.key.startsWith("@") || labels.length === 0) return [];
    const row = cells.findIndex((one) => labels.every(({ label }) => one.some((cell) => textOf(cell) === label)));
    const found = cells[row];
    if (found === undefined) return [];
    const typed = new Map(
      labels.flatMap(({ label, at, planned }) => {
        const cell = found[found.findIndex((one) => textOf(one) === label) + 1];
        const id = columns[at]?.id;
        return id === undefined || textOf(cell) === planned ? [] : entry(id, cell);
      }),
    );
    return [{ key: draft.key, row, cells: typed, typed, beside: new Map() }];
  });
}

function columnOf(row: readonly Cell[], { heading }: DraftColumn): number {
  return heading === "" ? -1 : row.findIndex((cell) => textOf(cell) === heading);
}

function entry<Name>(name: Name, cell: Cell | undefined): [Name, Cell][] {
  return cell === undefined || isBlank(cell) ? [] : [[name, cell ?? EMPTY_CELL]];
}
