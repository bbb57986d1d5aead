import { SHEET_IDS, type SheetId } from "../../model/sheetPlan";
import { isOthersTable, markedSheet } from "../markedSheet";
import { markerName } from "../markerName";

/** A defined name of the workbook. */
export interface Marker {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
}

/** The sheet that a defined name marks as ours: `UEI_overview` → overview. */
export function markerOwner(name: string): SheetId | undefined {
  return SHEET_IDS.find((id) => markerName(id).toLowerCase() === name.toLowerCase());
}

/** Names of the sheets that hold a table of others. @param tables with `name` and `worksheet/name` loaded */
export function othersSheets(tables: readonly Excel.Table[]): ReadonlySet<string> {
  return new Set(tables.filter(({ name }) => isOthersTable(name)).map(({ worksheet }) => worksheet.name));
}

/**
 * Which sheets are ours, by their names. A marker whose sheet was deleted (`#REF!`) marks nothing, and a sheet with
 * two markers is the one that comes first in our order.
 * @param sheets names of all worksheets
 * @param foreign names of those that hold a table of others, which are never ours
 */
export function ownSheetNames(
  markers: readonly Marker[],
  sheets: readonly string[],
  foreign: ReadonlySet<string>,
): ReadonlyMap<string, SheetId> {
  const owned = new Map<string, SheetId>();
  for (const id of SHEET_IDS) {
    const marker = markers.find(({ name }) => markerOwner(name) === id);
    const referred = marker === undefined ? undefined : markedSheet(marker.formula.replace(/^=/u, ""))?.toLowerCase();
    const sheet = sheets.find((name) => name.toLowerCase() === referred);
    if (sheet !== undefined && !foreign.has(sheet) && !owned.has(sheet)) owned.set(sheet, id);
  }
  return owned;
}
