import { columnsOf } from "../../present/kept/keptColumns";
import { keysOf, type SheetPair } from "./matchedRows";
import { shownOf } from "./sameCell";

/** A row that the data give and that does not stand in a result. */
export interface MissingRow {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly key: string;
  /** What it begins with: its number and its name. */
  readonly begins: string;
}

/** Rows of one writing of a sheet that do not stand in it; blank ones are not missed. */
export function missingRowsOf({ sheet, one, missing }: SheetPair): MissingRow[] {
  const [columns, keys] = [columnsOf(one.cells)?.key, keysOf(one)];
  return missing.flatMap((row): MissingRow[] => {
    const shown = (one.cells[row] ?? []).slice(0, columns).map(shownOf);
    const begins = shown.filter((words) => words !== "").slice(0, 2);
    return begins.length === 0 ? [] : [{ sheet: sheet.name, key: keys[row] ?? "", begins: begins.join(" ") }];
  });
}

/** Those of a sheet's rows that another writing has too. */
export function rowsIn({ one }: SheetPair, rows: readonly MissingRow[]): MissingRow[] {
  const keys = new Set(keysOf(one));
  return rows.filter(({ key }) => keys.has(key));
}
