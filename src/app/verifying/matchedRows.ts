import type { OwnSheet } from "../../model/sheets/sheetPlan";
import { textOf } from "../../present/kept/keptCell";
import { columnsOf } from "../../present/kept/keptColumns";
import { matchedColumns, type MatchedColumns } from "./matchedColumns";
import { uniquePlaces } from "../../model/uniquePlaces";

/** Which row of another writing of the same sheet each row is. */
interface MatchedRows {
  /** By rows as they stand, from 0; undefined for a row that the other writing has not. */
  readonly rows: readonly (number | undefined)[];
  /** Rows of the other writing that do not stand. */
  readonly missing: readonly number[];
  /** True where rows stand in another order than in the other writing, as after sorting. */
  readonly areMoved: boolean;
}

/** A sheet of ours as it stands, beside the same of another writing. */
export interface SheetPair extends MatchedRows, MatchedColumns {
  readonly sheet: OwnSheet;
  readonly one: OwnSheet;
}

/**
 * The sheets that stand and that the other writing has, each read once and one at a time: those of a large county are
 * large.
 */
export function* sheetPairs(standing: readonly OwnSheet[], written: readonly OwnSheet[]): Generator<SheetPair> {
  for (const sheet of standing) {
    const other = written.find(({ id }) => id === sheet.id);
    if (other === undefined) continue;
    const [now, one] = [asRead(sheet), asRead(other)];
    const matched = matchedRows(now, one);
    yield { sheet: now, one, ...matched, ...matchedColumns(now, one, matched.rows) };
  }
}

function asRead({ id, name, cells }: OwnSheet): OwnSheet {
  return { id, name, cells };
}

/**
 * Rows are the same by their hidden key, wherever they stand, so that one deleted row does not make all below it other
 * rows. A row whose key says nothing is the one that comes next in the other writing, where that is free.
 */
function matchedRows(standing: OwnSheet, written: OwnSheet): MatchedRows {
  const keys = keysOf(standing);
  const places = uniquePlaces(keysOf(written));
  const taken = new Set<number>();
  const byKey = standing.cells.map((_, row) => {
    const place = places.get(keys[row] ?? "");
    if (place === undefined || taken.has(place)) return undefined;
    taken.add(place);
    return place;
  });
  let last = -1;
  const rows = byKey.map((place) => {
    const next = place ?? last + 1;
    if (place === undefined && (taken.has(next) || next >= written.cells.length)) return undefined;
    taken.add(next);
    last = next;
    return next;
  });
  const found = byKey.filter((place) => place !== undefined);
  return {
    rows,
    missing: [...written.cells.keys()].filter((row) => !taken.has(row)),
    areMoved: found.some((place, at) => place < (found[at - 1] ?? place)),
  };
}

/** The key of each row, "" where it has none; without a column of keys nothing but its place says which row it is. */
export function keysOf({ cells }: OwnSheet): readonly string[] {
  const column = columnsOf(cells)?.key;
  return column === undefined ? [] : cells.map((row) => textOf(row[column]));
}
