import { areaAt, meets, LAST_COLUMN, LAST_ROW, rowsOf, columnsOf, type CellArea } from "../book/area";
import { blankCell, type BookCell } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { CellLook } from "../book/style";
import { HostError } from "../wire/hostError";

/** Cells of one sheet: one area for a Range, several for RangeAreas. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly areas: readonly CellArea[];
}

/** Beyond it Excel refuses to read or to write. */
export const MOST_CELLS = 5_000_000;

export function rangeAt(sheet: Sheet, row: number, column: number, rows: number, columns: number): RangeTarget {
  return { sheet, areas: [areaAt(row, column, rows, columns)] };
}

/** The area of a Range. */
export function areaOf({ areas }: RangeTarget): CellArea {
  const [area] = areas;
  if (area === undefined) throw new HostError("GeneralException", "a range without cells");
  return area;
}

export function isUnbounded(area: CellArea): boolean {
  return (area.fromRow === 0 && area.toRow === LAST_ROW) || (area.fromColumn === 0 && area.toColumn === LAST_COLUMN);
}

/** @throws HostError InvalidReference where the sheet was deleted */
export function checkRange({ sheet }: RangeTarget): void {
  if (!sheet.book.sheets.includes(sheet)) throw new HostError("InvalidReference", "the sheet of the range is gone");
}

export function cellCount(area: CellArea): number {
  return rowsOf(area) * columnsOf(area);
}

/** @throws HostError RangeExceedsLimit */
export function refuseTooMany(area: CellArea): void {
  if (cellCount(area) > MOST_CELLS) {
    throw new HostError("RangeExceedsLimit", `${cellCount(area)} cells are more than ${MOST_CELLS}`);
  }
}

export function eachPlace(area: CellArea, visit: (row: number, column: number) => void): void {
  for (let row = area.fromRow; row <= area.toRow; row++) {
    for (let column = area.fromColumn; column <= area.toColumn; column++) visit(row, column);
  }
}

/** The cell at a place, blank with the plain style where there is none. */
export function cellAt(sheet: Sheet, row: number, column: number): BookCell {
  return sheet.cell(row, column) ?? blankCell(sheet.book.styles.plain);
}

/**
 * Changes the look of all cells. Looks of whole rows and columns are not modelled: the test Excel says so rather than
 * to fill a million cells.
 */
export function changeLook({ sheet, areas }: RangeTarget, change: Partial<CellLook>): void {
  sheet.prepareToWrite();
  const restyled = sheet.book.styles.changing(() => change);
  for (const area of areas) {
    if (isUnbounded(area))
      throw new HostError("NotImplemented", "the test Excel does not model formats of whole rows or columns");
    refuseTooMany(area);
    sheet.restyle(area, restyled);
  }
}

/** What all cells have in common, or null where they differ: so Excel answers. */
export function commonLook<Name extends keyof CellLook>(target: RangeTarget, name: Name): CellLook[Name] | null {
  const first = areaOf(target);
  const common = target.sheet.styleAt(first.fromRow, first.fromColumn).look[name];
  for (const area of target.areas) {
    const limited = isUnbounded(area)
      ? (target.sheet.usedArea(area, false) ?? { ...area, toRow: area.fromRow, toColumn: area.fromColumn })
      : area;
    for (let row = limited.fromRow; row <= limited.toRow; row++) {
      for (let column = limited.fromColumn; column <= limited.toColumn; column++) {
        if (target.sheet.styleAt(row, column).look[name] !== common) return null;
      }
    }
  }
  return common;
}

/** Tells whoever watches the sheet or its tables. */
export function noteChange({ sheet, areas }: RangeTarget): void {
  for (const area of areas) {
    sheet.book.changes.push({ sheet, area });
    sheet.book.formulas.noteChange(sheet, area);
  }
}

/** Excel refuses to change a part of the headings or cells of merged areas in some ways; only overlap is asked here. */
export function overlaps(areas: readonly CellArea[], area: CellArea): boolean {
  return areas.some((one) => meets(one, area));
}
