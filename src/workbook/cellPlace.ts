import { columnOfAddress, isOnSheet, rowOfAddress } from "../model/tables/cellAddress";

/** A rectangle of a sheet, counted from 0, inclusive. */
export interface CellArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** "B3:D9" or "B3" as rows and columns; null where it is no area of a sheet. */
export function areaOfReference(reference: string): CellArea | null {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const area = {
    fromRow: rowOfAddress(from),
    toRow: rowOfAddress(to),
    fromColumn: columnOfAddress(from),
    toColumn: columnOfAddress(to),
  };
  const isWhole =
    isOnSheet(area.fromRow, area.fromColumn) &&
    isOnSheet(area.toRow, area.toColumn) &&
    area.fromRow <= area.toRow &&
    area.fromColumn <= area.toColumn;
  return isWhole ? area : null;
}
