import type { OwnSheet } from "../../model/sheets/sheetPlan";
import { columnsOf } from "../../present/kept/keptColumns";
import { shownOf } from "./differences";
import { keysOf, sheetPairs } from "./matchedRows";

/** A row that the data give and that does not stand in a result. */
export interface MissingRow {
  readonly sheet: OwnSheet;
  readonly key: string;
  /** What it begins with: its number and its name. */
  readonly begins: string;
}

/** Rows of one writing that do not stand in our sheets; blank ones are not missed. */
export function missingRows(standing: readonly OwnSheet[], written: readonly OwnSheet[]): MissingRow[] {
  return sheetPairs(standing, written).flatMap(({ sheet, one, missing }) => {
    const [columns, keys] = [columnsOf(one.cells)?.key, keysOf(one)];
    return missing.flatMap((row): MissingRow[] => {
      const shown = (one.cells[row] ?? []).slice(0, columns).map(shownOf);
      const begins = shown.filter((words) => words !== "").slice(0, 2);
      return begins.length === 0 ? [] : [{ sheet, key: keys[row] ?? "", begins: begins.join(" ") }];
    });
  });
}

/** Those of the rows that another writing has too. */
export function rowsIn(written: readonly OwnSheet[], rows: readonly MissingRow[]): MissingRow[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const keys = new Map(sheetPairs(sheets, written).map(({ sheet, one }) => [sheet, new Set(keysOf(one))]));
  return rows.filter(({ sheet, key }) => keys.get(sheet)?.has(key));
}
