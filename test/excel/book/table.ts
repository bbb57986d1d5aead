import type { CellArea } from "./area";
import type { Sheet } from "./sheet";

export interface BookTable {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** With heading and totals row. */
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** True where one of its columns is filtered. */
  isFiltered: boolean;
  style: string;
  showBandedRows: boolean;
  readonly sourcePart: string | null;
}

/** The rows of a table between its headings and its totals. */
export function bodyArea({ area, showHeaders, showTotals }: BookTable): CellArea {
  return { ...area, fromRow: area.fromRow + (showHeaders ? 1 : 0), toRow: area.toRow - (showTotals ? 1 : 0) };
}

/**
 * True for a name that Excel accepts for a table or a defined name: a letter, underscore or backslash first, then
 * letters, digits, dots and underscores; not what looks like a cell.
 */
export function isLegalName(name: string): boolean {
  if (name.length === 0 || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) return false;
  const cell = /^([a-z]{1,3})\d{1,7}$/i.exec(name);
  return cell === null || ((cell[1] ?? "").toUpperCase() > "XFD" && (cell[1] ?? "").length === 3);
}
