import { SHEET_IDS, type SheetId } from "../../model/sheetPlan";
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

/**
 * Which sheets are ours, by their names. A marker whose sheet was deleted (`#REF!`) marks nothing, and a sheet with
 * two markers is the one that comes first in our order.
 * @param sheets names of all worksheets
 */
export function ownSheetNames(markers: readonly Marker[], sheets: readonly string[]): ReadonlyMap<string, SheetId> {
  const owned = new Map<string, SheetId>();
  for (const id of SHEET_IDS) {
    const marker = markers.find(({ name }) => markerOwner(name) === id);
    const referred = marker === undefined ? undefined : referredSheet(marker.formula)?.toLowerCase();
    const sheet = sheets.find((name) => name.toLowerCase() === referred);
    if (sheet !== undefined && !owned.has(sheet)) owned.set(sheet, id);
  }
  return owned;
}

/** The sheet of a plain reference: `='Bob''s'!$A$1` → `Bob's`. */
function referredSheet(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.exec(formula.trim());
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}
