import type { Cell } from "../model/cell";
import { SETTINGS_TABLES } from "../model/settingsSheet";
import { textOf } from "./keptCell";
import type { KeptEntries, KeptRow } from "./keptEntries";
import { settingsEntries, tableHeadingKey } from "./settingsEntries";

/** A correction of the recognition as a row of the settings table; `intake` reads it back. */
export interface CorrectionEntry {
  readonly sheet: string;
  readonly table: string | null;
  readonly heading: string | null;
  readonly role: string | null;
  readonly identifier: string | null;
}

/**
 * The entries of people with corrections added to those of the sheet UEI 设置, as if they had been typed there; one
 * that concerns the same table or column as an earlier one takes its place.
 */
export function withCorrections(kept: KeptEntries, corrections: readonly CorrectionEntry[]): KeptEntries {
  if (corrections.length === 0) return kept;
  const added = corrections.map(rowOf);
  const places = new Set(added.map(placeOf));
  const heading: KeptRow = { ...row(new Map()), key: tableHeadingKey("mapping") };
  const rows = kept.settings?.rows ?? [];
  const replaced = new Set(settingsEntries(kept.settings).tables.mapping.filter((one) => places.has(placeOf(one))));
  const remaining = rows.filter((one) => !replaced.has(one));
  const at = remaining.findIndex((one) => one.key === heading.key);
  const before = at < 0 ? [heading] : remaining.slice(0, at + 1);
  return { ...kept, settings: { rows: [...before, ...added, ...remaining.slice(at + 1)] } };
}

function rowOf({ sheet, table, heading, role, identifier }: CorrectionEntry): KeptRow {
  const cells = new Map<string, Cell>();
  [sheet, table, heading, role, identifier].slice(0, SETTINGS_TABLES.mapping.headings.length).forEach((text, column) => {
    if (text !== null && text !== "") cells.set(`c${column + 1}`, { kind: "text", value: text, shown: text, isDate: false });
  });
  return row(cells);
}

function row(cells: ReadonlyMap<string, Cell>): KeptRow {
  return { key: null, row: 0, cells, typed: cells, beside: new Map() };
}

/** Sheet, table and heading: what a correction speaks of. */
function placeOf({ cells }: KeptRow): string {
  return ["c1", "c2", "c3"].map((id) => textOf(cells.get(id))).join("\n");
}
