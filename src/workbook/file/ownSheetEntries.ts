import { SHEET_IDS, type SheetId } from "../../model/sheetPlan";
import { markerName } from "../markerName";
import type { WorkbookIndex } from "./workbookIndex";

/**
 * Where our sheets stand in the workbook's list of sheets (from 0), found by their markers. A marker whose sheet was
 * deleted (`#REF!`), or that leads to something that is no worksheet, marks nothing.
 */
export function ownSheetPositions(index: WorkbookIndex): ReadonlyMap<SheetId, number> {
  const positions = new Map<SheetId, number>();
  for (const id of SHEET_IDS) {
    const position = markedPosition(index, markerName(id));
    if (position >= 0 && ![...positions.values()].includes(position)) positions.set(id, position);
  }
  return positions;
}

function markedPosition(index: WorkbookIndex, marker: string): number {
  const found = index.definedNames.find(
    ({ name, sheetIndex }) => sheetIndex === null && name.toLowerCase() === marker.toLowerCase(),
  );
  const sheet = found === undefined ? undefined : referredSheet(found.text);
  if (sheet === undefined) return -1;
  return index.sheets.findIndex((entry) => entry.isWorksheet && entry.name.toLowerCase() === sheet.toLowerCase());
}

/** The sheet of a plain reference: `'Bob''s'!$A$1` → `Bob's`. */
function referredSheet(reference: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.exec(reference.trim());
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}
