import { columnsOf, rowsOf, type CellArea } from "../book/area";
import { isCellError, type BookCell, type CellValue } from "../book/cell";
import { readEntry } from "../book/entry";
import { formatCategory, shownText } from "../book/shownText";
import type { Sheet } from "../book/sheet";
import { HostError } from "../wire/hostError";
import type { Json } from "../wire/protocol";
import {
  areaOf,
  cellAt,
  changeLook,
  isUnbounded,
  noteChange,
  rangeAt,
  refuseTooMany,
  type RangeTarget,
} from "./rangeTarget";

type Grid = readonly (readonly Json[])[];

/** One answer for each cell, by rows; null for whole rows and columns, as Excel answers. */
export function readGrid(target: RangeTarget, answer: (cell: BookCell) => Json): Json {
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  refuseTooMany(area);
  const rows: Json[][] = [];
  for (let row = area.fromRow; row <= area.toRow; row++) {
    const cells: Json[] = [];
    for (let column = area.fromColumn; column <= area.toColumn; column++)
      cells.push(answer(cellAt(target.sheet, row, column)));
    rows.push(cells);
  }
  return rows;
}

export const answers = {
  value: ({ value }: BookCell): Json => plainValue(value),
  formula: ({ value, formula, hasApostrophe }: BookCell): Json =>
    formula ?? (hasApostrophe && typeof value === "string" ? `'${value}` : plainValue(value)),
  text: shownText,
  numberFormat: ({ style }: BookCell): Json => style.look.numberFormat,
  category: ({ style }: BookCell): Json => formatCategory(style.look.numberFormat),
  type: ({ value }: BookCell): Json => typeOf(value),
} as const;

function plainValue(value: CellValue): Json {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "string" ? "String" : "Boolean";
}

/**
 * Enters values, as typing them does: every text is read as Excel reads it. One value goes into all cells; null
 * leaves a cell as it is.
 * @throws HostError InvalidArgument where the array is not of the size of the range
 */
export function enterGrid(target: RangeTarget, entered: Json): void {
  writeGrid(target, entered, enter);
  noteChange(target);
}

export function writeNumberFormats(target: RangeTarget, codes: Json): void {
  if (!Array.isArray(codes)) return changeLook(target, { numberFormat: formatCode(codes) });
  writeGrid(target, codes, (sheet, row, column, code) =>
    changeLook(rangeAt(sheet, row, column, 1, 1), { numberFormat: formatCode(code) }),
  );
}

function formatCode(code: Json): string {
  if (typeof code !== "string") throw new HostError("InvalidArgument", "a number format must be a string");
  return code === "" ? "General" : code;
}

/**
 * Writes an array cell by cell, but not where a filter hides rows: there Excel puts the first row of the array into
 * each visible row, and the hidden ones stay as they are (measured: 5, 4, 3, 2, 1 into A1:A5 with rows 2 and 3 filtered
 * out is 5 in A1, A4 and A5).
 */
function writeGrid(
  target: RangeTarget,
  given: Json,
  write: (sheet: Sheet, row: number, column: number, value: Json) => void,
): void {
  const area = areaOf(target);
  const grid = Array.isArray(given) ? checkedGrid(given, rowsOf(area), columnsOf(area)) : null;
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "whole rows and columns cannot be written");
  refuseTooMany(area);
  const { sheet } = target;
  sheet.prepareToWrite();
  const isFiltered = hasFilteredRows(sheet, area);
  for (let row = area.fromRow; row <= area.toRow; row++) {
    if (sheet.filteredRows.has(row)) continue;
    for (let column = area.fromColumn; column <= area.toColumn; column++) {
      const fromRow = isFiltered ? 0 : row - area.fromRow;
      const value = grid === null ? given : (grid[fromRow]?.[column - area.fromColumn] ?? null);
      if (value !== null) write(sheet, row, column, value);
    }
  }
}

function hasFilteredRows({ filteredRows }: Sheet, { fromRow, toRow }: CellArea): boolean {
  return [...filteredRows].some((row) => row >= fromRow && row <= toRow);
}

/** The array as rows. @throws HostError InvalidArgument unless it is exactly that size */
export function checkedGrid(given: Json, rows: number, columns: number): Grid {
  const isGrid =
    Array.isArray(given) &&
    given.length === rows &&
    given.every((row: Json) => Array.isArray(row) && row.length === columns);
  if (!isGrid) throw new HostError("InvalidArgument", `the array must have ${rows} rows of ${columns}`);
  return given as Grid;
}

function enter(sheet: Sheet, row: number, column: number, value: Json): void {
  if (typeof value === "object") throw new HostError("InvalidArgument", "a cell takes a number, a string or a boolean");
  if (typeof value === "string" && value.length > 32_767)
    throw new HostError("InvalidArgument", "a cell holds 32767 characters");
  if (typeof value === "string" && value.length > 8192 && value.startsWith("="))
    throw new HostError("InvalidArgument", "a formula holds 8192 characters");
  const before = sheet.styleAt(row, column);
  const { value: held, formula, hasApostrophe, impliedFormat } = readEntry(value, before.look.numberFormat === "@");
  const takesFormat = impliedFormat !== null && before.look.numberFormat === "General";
  const style = takesFormat ? sheet.book.styles.changed(before, { numberFormat: impliedFormat }) : before;
  if (formula !== null) enterFormula(sheet, row, column, formula);
  sheet.put(row, column, { value: held, formula, hasApostrophe, style });
}

/** @throws HostError InvalidArgument where it is none, as Excel does */
function enterFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  try {
    sheet.book.formulas.enter(sheet, row, column, formula);
  } catch (problem) {
    throw new HostError("InvalidArgument", problem instanceof Error ? problem.message : formula);
  }
}

/** @throws HostError InvalidArgument where the array that follows in blocks is not of the size of the range */
export function validateSize(area: CellArea, rows: number, columns: number): void {
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
    throw new HostError("InvalidArgument", `the array must have ${rowsOf(area)} rows of ${columnsOf(area)}`);
  }
}
