import { SHEET_IDS, type SheetId } from "../../model/sheetPlan";
import { isOthersTable, markedSheet } from "../markedSheet";
import { markerName } from "../markerName";
import { readTableParts } from "./tableParts";
import type { WorkbookIndex } from "./workbookIndex";
import type { WorkbookPackage } from "./workbookPackage";

/** Where our sheets stand in the workbook's list of sheets (from 0): those marked as ours that hold no table of others. */
export function ownSheetPositions(book: WorkbookPackage): ReadonlyMap<SheetId, number> {
  const isOurs = (position: number): boolean => {
    const part = book.index.sheets[position]?.part;
    return part !== undefined && !readTableParts(book, part).some(({ name }) => isOthersTable(name));
  };
  return new Map([...markedPositions(book.index)].filter(([, position]) => isOurs(position)));
}

/**
 * Where sheets stand that are marked as ours. A marker whose sheet was deleted (`#REF!`), or that leads to something that
 * is no worksheet, marks nothing.
 */
export function markedPositions(index: WorkbookIndex): ReadonlyMap<SheetId, number> {
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
  const sheet = found === undefined ? undefined : markedSheet(found.text);
  if (sheet === undefined) return -1;
  return index.sheets.findIndex((entry) => entry.isWorksheet && entry.name.toLowerCase() === sheet.toLowerCase());
}
