import type { TableData } from "./table";

/**
 * Where a figure stands. Row and column count from 0 on the sheet; the address that people read ("C5") is made by
 * `addressOf` when it is shown, because a country has millions of cells and a report shows a few.
 */
export interface CellRef {
  readonly sheet: string;
  readonly table: string | null;
  readonly row: number;
  readonly column: number;
}

/** Of columns so far, asked for by every cell that is written. */
const LETTERS: string[] = [];

/**
 * The letters of a column: 0 → "A", 25 → "Z", 26 → "AA".
 * @param column column number from 0
 */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= newLetters(column));
}

function newLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** The address within its sheet, as Excel writes it: row 4, column 2 → "C5". */
export function addressOf(ref: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(ref.column)}${ref.row + 1}`;
}

/** The place on the sheet of a cell given by its position within a table's `cells`. */
export function cellRefIn(table: TableData, rowInTable: number, columnInTable: number): CellRef {
  const { row, column } = placeIn(table, rowInTable, columnInTable);
  return { sheet: table.sheet, table: table.name, row: table.firstRow + row, column: table.firstColumn + column };
}

function placeIn({ turned, ticks }: TableData, row: number, column: number): Pick<CellRef, "row" | "column"> {
  if (ticks !== undefined) return { row, column: ticks.get(column)?.get(row) ?? column };
  if (turned === undefined || row < turned.titleRows) return { row, column };
  const line = turned.places[Math.max(0, row - turned.titleRows - 1)];
  return line?.[column] ?? { row: turned.titleRows, column: 0 };
}
