import type { CellRef } from "../../../model/tables/cellRef";
import { SETTINGS_TABLES, type SettingsRow, type SettingsTableId } from "../../../model/sheets/settingsSheet";
import type { OwnSheet } from "../../../model/sheets/sheetPlan";

/**
 * The row of the sheet UEI 设置 that an entry was read from, as it stands there; null where the entry comes from a table
 * of the bureau's, which the pane never changes.
 */
export function ownRow(ownSheets: readonly OwnSheet[], id: SettingsTableId, cell: CellRef): SettingsRow | null {
  const { name, headings } = SETTINGS_TABLES[id];
  const sheet = ownSheets.find((one) => one.id === "settings");
  const row = cell.table === name && cell.sheet === sheet?.name ? sheet.cells[cell.row] : undefined;
  return row === undefined
    ? null
    : headings.map((_, at) => {
        const value = row[at]?.value ?? null;
        return typeof value === "boolean" ? String(value) : value;
      });
}
