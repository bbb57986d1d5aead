import { SETTINGS_TABLES, type SettingsTableId } from "../model/settingsSheet";
import type { KeptRow, KeptSheet } from "./keptEntries";

export const SETTINGS_TABLE_IDS = Object.keys(SETTINGS_TABLES) as SettingsTableId[];

/** What people entered in the settings tables, in their order, and everything else on the sheet. */
export interface SettingsEntries {
  readonly tables: Readonly<Record<SettingsTableId, readonly KeptRow[]>>;
  readonly rest: KeptSheet;
}

/** The key of the row with a settings table's headings. */
export function tableHeadingKey(id: SettingsTableId): string {
  return `@${id}:headings`;
}

/**
 * Everything between a table's headings and our next own row belongs to the table, rows that people inserted and what
 * they wrote just below it included; empty rows drop out.
 */
export function settingsEntries(kept: KeptSheet | undefined): SettingsEntries {
  const tables: Record<SettingsTableId, KeptRow[]> = { mapping: [], overrides: [], exceptions: [], unitCosts: [] };
  const rest: KeptRow[] = [];
  let current: SettingsTableId | null = null;
  for (const row of kept?.rows ?? []) {
    if (row.key?.startsWith("@") === true) current = SETTINGS_TABLE_IDS.find((id) => tableHeadingKey(id) === row.key) ?? null;
    const isEntry = current !== null && row.key?.startsWith("@") !== true;
    if (!isEntry) rest.push(row);
    else if (row.cells.size > 0 || row.beside.size > 0) tables[current as SettingsTableId].push(row);
  }
  return { tables, rest: { rows: rest } };
}
