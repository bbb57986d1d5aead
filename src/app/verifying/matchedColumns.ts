import type { OwnSheet } from "../../model/sheets/sheetPlan";
import { HEADING_KEY, textOf } from "../../present/kept/keptCell";
import { columnsOf, type KeptColumns } from "../../present/kept/keptColumns";
import { alignedColumns } from "./alignedColumns";
import { saysTheSame, shownOf } from "./sameCell";

/** Which column of another writing of the same sheet each column is. */
export interface MatchedColumns {
  /** By columns as they stand, from 0; undefined for a column that the other writing has not: the people's own. */
  readonly columns: readonly (number | undefined)[];
  readonly missingColumns: readonly MissingColumn[];
}

/** A column that the data give and that does not stand in a result. */
export interface MissingColumn {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly id: string;
  /** What it is headed by; on a sheet without headings, what stands first in it. */
  readonly heading: string;
}

/**
 * Columns are the same by what heads them, wherever they stand, so that one column inserted or deleted does not make
 * all to its right other columns. Those without a heading of their own are told by their place between these, and where
 * that does not tell them, by what stands in them. On a sheet without its hidden columns, place decides.
 * @param rows which row of the writing each row is
 */
export function matchedColumns(
  standing: OwnSheet,
  written: OwnSheet,
  rows: readonly (number | undefined)[],
): MatchedColumns {
  const [now, other] = [columnsOf(standing.cells), columnsOf(written.cells)];
  if (now === null || other === null || now.written < 0) {
    const width = [...standing.cells, ...written.cells].reduce((widest, row) => Math.max(widest, row.length), 0);
    return { columns: [...Array(width).keys()], missingColumns: [] };
  }
  const headings = headingsOf(written, other);
  const columns = alignedColumns(headingsOf(standing, now), headings, (column, place) => {
    const alike = standing.cells.filter((cells, row) => {
      const beside = written.cells[rows[row] ?? -1]?.[place];
      return shownOf(beside) !== "" && saysTheSame(cells[column], beside);
    });
    return alike.length;
  });
  const found = new Set(columns);
  const missing = [...other.own].filter(([, column]) => !found.has(column));
  return {
    columns,
    missingColumns: missing.flatMap(([id, column]): MissingColumn[] => {
      const begins = [headings[column], ...written.cells.map((row) => shownOf(row[column]))].find(Boolean);
      return begins === undefined ? [] : [{ sheet: standing.name, id, heading: begins }];
    }),
  };
}

/** By columns, up to the last of ours, which are hidden and have fixed words of their own. */
function headingsOf({ cells }: OwnSheet, { key, written }: KeptColumns): string[] {
  const row = cells.find((one) => textOf(one[key]) === HEADING_KEY) ?? [];
  return Array.from({ length: Math.max(key, written) + 1 }, (_, column) =>
    column === written ? WRITTEN : textOf(row[column]),
  );
}

const WRITTEN = "UEI-WRITTEN";

/** Those of a sheet's columns that another writing has too. */
export function columnsIn({ cells }: OwnSheet, columns: readonly MissingColumn[]): MissingColumn[] {
  const own = columnsOf(cells)?.own;
  return columns.filter(({ id }) => own?.has(id) === true);
}
