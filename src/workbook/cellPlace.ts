/** A rectangle of a sheet, counted from 0, inclusive. */
export interface CellArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const LETTER_A = 65;

/** The column of a cell's address: "C5" → 2, "AA1" → 26; -1 where the text begins with no capital letter. */
export function columnOfAddress(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  return column - 1;
}

/** The row of a cell's address: "C5" → 4; NaN where it has no number. */
export function rowOfAddress(address: string): number {
  return Number(/^\$?[A-Z]+\$?(\d+)$/.exec(address)?.[1]) - 1;
}

/** True where a sheet has such a cell. */
export function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/** "B3:D9" or "B3" as rows and columns; null where it is no area of a sheet. */
export function areaOfReference(reference: string): CellArea | null {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const area = {
    fromRow: rowOfAddress(from), toRow: rowOfAddress(to), fromColumn: columnOfAddress(from), toColumn: columnOfAddress(to),
  };
  const isWhole = isOnSheet(area.fromRow, area.fromColumn) && isOnSheet(area.toRow, area.toColumn)
    && area.fromRow <= area.toRow && area.fromColumn <= area.toColumn;
  return isWhole ? area : null;
}
