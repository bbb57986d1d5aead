import { SETTINGS_TABLES, type SettingsTableId } from "../../model/sheets/settingsSheet";
import type { KeptRow, KeptSheet } from "../kept/keptSheet";
import { keptSections } from "../kept/keptSections";

export const SETTINGS_TABLE_IDS = Object.keys(SETTINGS_TABLES) as SettingsTableId[];

/** What people entered in the settings tables, in their order, and everything else on the sheet. */
export interface SettingsEntries {
  readonly tables: Readonly<Record<SettingsTableId, readonly KeptRow[]>>;
  readonly rest: KeptSheet;
}

/** The key of the row in which people confirm what D18 asks. */
export const CONFIRMATION_KEY = "@indoorSpace";

/** The row that asks for 学校自评表. */
export const SCHOOL_FORMS_KEY = "@schoolForms";

/** The key of the row with a settings table's headings. */
export function tableHeadingKey(id: SettingsTableId): string {
  return `@${id}:headings`;
}

/** The sheet UEI 设置 as it stands now, parted into its tables and the rest. */
export function settingsEntries(kept: KeptSheet | undefined): SettingsEntries {
  const { sections, rest } = keptSections(kept, SETTINGS_TABLE_IDS, tableHeadingKey);
  return { tables: sections, rest };
}
