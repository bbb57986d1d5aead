import type { Cell } from "../../model/tables/cell";
import { uniquePlaces } from "../../model/uniquePlaces";
import { HEADING_KEY, textOf } from "./keptCell";

/** Where the columns of an earlier sheet stand now. */
export interface KeptColumns {
  readonly key: number;
  /** The hidden column that says what we wrote into input cells; -1 where it is gone. */
  readonly written: number;
  /** Our columns: name → column. */
  readonly own: ReadonlyMap<string, number>;
  /** The people's columns: column → position behind ours. */
  readonly beside: ReadonlyMap<number, number>;
}

/** Finds the columns by the row of headings, which says itself which heading is which; null without a key column. */
export function columnsOf(cells: readonly (readonly Cell[])[]): KeptColumns | null {
  for (const row of cells) {
    const key = row.findIndex((cell) => textOf(cell) === HEADING_KEY);
    if (key >= 0) return columnsByHeadings(row, key, widthOf(cells));
  }
  return null;
}

function widthOf(cells: readonly (readonly Cell[])[]): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}

function columnsByHeadings(row: readonly Cell[], key: number, width: number): KeptColumns {
  const written = row.findIndex((cell) => isHeadingList(cell));
  const headings = headingList(row[written]);
  const own = matchHeadings(row, key, headings);
  const taken = new Set([...own.values(), key, written]);
  return { key, written, own, beside: besideColumns(taken, Math.max(key, written), width) };
}

/** True for the cell in which we keep the names of our columns, in the second of the hidden columns. */
export function isHeadingList(cell: Cell): boolean {
  return textOf(cell).startsWith("[[");
}

/** The names and headings of our columns as we wrote them, in their order. */
function headingList(cell: Cell | undefined): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(textOf(cell));
    if (!Array.isArray(parsed)) return [];
    return parsed.map((pair: unknown) => (Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ["", ""]));
  } catch {
    return [];
  }
}

/**
 * Our columns by their headings, wherever people have moved them. As long as no column came or went, one whose heading
 * is not there, or stands there more than once, is the one in its place: its heading was renamed, or it has none.
 */
function matchHeadings(row: readonly Cell[], key: number, headings: readonly [string, string][]): Map<string, number> {
  if (headings.length === key) return matchInPlace(row.slice(0, key), headings);
  const own = new Map<string, number>();
  const free = new Set(row.keys());
  for (const [id, heading] of headings) {
    const column = [...free].find((candidate) => textOf(row[candidate]) === heading);
    if (column === undefined) continue;
    own.set(id, column);
    free.delete(column);
  }
  return own;
}

function matchInPlace(row: readonly Cell[], headings: readonly [string, string][]): Map<string, number> {
  const standing = uniquePlaces(row.map(textOf));
  const ours = uniquePlaces(headings.map(([, heading]) => heading));
  const moved = new Map(
    headings.flatMap(([id, heading]): [string, number][] => {
      const place = ours.has(heading) ? standing.get(heading) : undefined;
      return place === undefined ? [] : [[id, place]];
    }),
  );
  const taken = new Set(moved.values());
  return new Map(
    headings.flatMap(([id], column): [string, number][] => {
      const place = moved.get(id) ?? (taken.has(column) ? undefined : column);
      return place === undefined ? [] : [[id, place]];
    }),
  );
}

/** Columns right of ours keep their distance; those inserted among ours follow behind them. */
function besideColumns(taken: ReadonlySet<number>, lastOfOurs: number, width: number): Map<number, number> {
  const beside = new Map<number, number>();
  for (let column = lastOfOurs + 1; column < width; column++) {
    if (!taken.has(column)) beside.set(column, column - lastOfOurs - 1);
  }
  let next = Math.max(0, width - lastOfOurs - 1);
  for (let column = 0; column < lastOfOurs; column++) {
    if (!taken.has(column)) beside.set(column, next++);
  }
  return beside;
}
