import { addressOf, columnLetters } from "../../../src/model/tables/cellRef";
import { areaOfReference, type CellArea } from "../../../src/workbook/cellPlace";
import { HostError } from "../wire/hostError";

export type { CellArea };

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: CellArea = { fromRow: 0, toRow: LAST_ROW, fromColumn: 0, toColumn: LAST_COLUMN };

export function rowsOf(area: CellArea): number {
  return area.toRow - area.fromRow + 1;
}

export function columnsOf(area: CellArea): number {
  return area.toColumn - area.fromColumn + 1;
}

/** An area that lies on a sheet. @throws HostError InvalidArgument */
export function areaAt(row: number, column: number, rows: number, columns: number): CellArea {
  const area = { fromRow: row, fromColumn: column, toRow: row + rows - 1, toColumn: column + columns - 1 };
  const numbers = [row, column, rows, columns];
  const fits =
    numbers.every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    area.toRow <= LAST_ROW &&
    area.toColumn <= LAST_COLUMN;
  if (!fits)
    throw new HostError("InvalidArgument", `there are no cells at row ${row}, column ${column}, ${rows} × ${columns}`);
  return area;
}

/** "B3:D9", "B:D", "3:9" or "B3". @throws HostError InvalidArgument */
export function areaOfText(text: string): CellArea {
  const plain = text.replaceAll("$", "").toUpperCase();
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  const whole =
    columns !== null
      ? `${columns[1]}1:${columns[2]}${LAST_ROW + 1}`
      : rows !== null
        ? `A${rows[1]}:XFD${rows[2]}`
        : plain;
  const area = areaOfReference(whole);
  if (area === null) throw new HostError("InvalidArgument", `${text} is no address`);
  return area;
}

export function addressOfArea(area: CellArea): string {
  if (area.fromRow === 0 && area.toRow === LAST_ROW && area.toColumn < LAST_COLUMN) {
    return `${columnLetters(area.fromColumn)}:${columnLetters(area.toColumn)}`;
  }
  if (area.fromColumn === 0 && area.toColumn === LAST_COLUMN && area.toRow < LAST_ROW)
    return `${area.fromRow + 1}:${area.toRow + 1}`;
  const from = addressOf({ row: area.fromRow, column: area.fromColumn });
  const to = addressOf({ row: area.toRow, column: area.toColumn });
  return from === to ? from : `${from}:${to}`;
}

export function intersect(a: CellArea, b: CellArea): CellArea | null {
  const area = {
    fromRow: Math.max(a.fromRow, b.fromRow),
    toRow: Math.min(a.toRow, b.toRow),
    fromColumn: Math.max(a.fromColumn, b.fromColumn),
    toColumn: Math.min(a.toColumn, b.toColumn),
  };
  return area.fromRow <= area.toRow && area.fromColumn <= area.toColumn ? area : null;
}

/** True where two areas have a cell in common. */
export function meets(a: CellArea, b: CellArea): boolean {
  return a.fromRow <= b.toRow && b.fromRow <= a.toRow && a.fromColumn <= b.toColumn && b.fromColumn <= a.toColumn;
}

export function bounding(a: CellArea, b: CellArea): CellArea {
  return {
    fromRow: Math.min(a.fromRow, b.fromRow),
    toRow: Math.max(a.toRow, b.toRow),
    fromColumn: Math.min(a.fromColumn, b.fromColumn),
    toColumn: Math.max(a.toColumn, b.toColumn),
  };
}

/** As Excel writes a sheet in front of "!": quoted only where it must be. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
