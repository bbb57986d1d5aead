import { areaAt, LAST_COLUMN, LAST_ROW, meets, type CellArea } from "../book/area";
import { isCellError, type CellValue } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { FormulaCell } from "./formulaCells";
import type { Values } from "./functions";

/**
 * Puts the result of a formula into its cell and, where it is more than one value, into the cells right and below of
 * it, unless something stands there: then the cell shows #SPILL!.
 * @returns the cells whose values are others now, or null
 */
export function placeResult(cell: FormulaCell, { rows }: Values): CellArea | null {
  const { sheet, row, column } = cell;
  const before = sheet.valueAt(row, column);
  const withdrawn = withdrawSpill(cell);
  const [height, width] = [rows.length, rows[0]?.length ?? 1];
  // A formula that refers to an empty cell shows 0.
  const first = rows[0]?.[0] ?? 0;
  if (height * width <= 1) {
    cell.wanted = null;
    putValue(sheet, row, column, first);
    return withdrawn ?? (isSame(before, first) ? null : areaAt(row, column, 1, 1));
  }
  const area = { fromRow: row, toRow: row + height - 1, fromColumn: column, toColumn: column + width - 1 };
  cell.wanted = area;
  if (isBlocked(cell, area)) {
    putValue(sheet, row, column, { error: "#SPILL!" });
    return withdrawn ?? areaAt(row, column, 1, 1);
  }
  rows.forEach((values, down) =>
    values.forEach((value, right) => {
      if (down + right === 0) putValue(sheet, row, column, first);
      else sheet.putSpilled(row + down, column + right, value ?? 0);
    }),
  );
  sheet.spills.set(`${row},${column}`, area);
  return withdrawn === null
    ? area
    : { ...area, toRow: Math.max(area.toRow, withdrawn.toRow), toColumn: Math.max(area.toColumn, withdrawn.toColumn) };
}

/**
 * Takes back what the formula of a cell has put beside it; what was entered there since stays. @returns where it stood
 */
export function withdrawSpill({ sheet, row, column }: Pick<FormulaCell, "sheet" | "row" | "column">): CellArea | null {
  const area = sheet.spills.get(`${row},${column}`);
  if (area === undefined) return null;
  sheet.spills.delete(`${row},${column}`);
  for (let at = area.fromRow; at <= area.toRow; at++) {
    for (let beside = area.fromColumn; beside <= area.toColumn; beside++) {
      const cell = sheet.cell(at, beside);
      if (cell?.isSpilled === true) sheet.put(at, beside, { ...cell, value: null, isSpilled: false });
    }
  }
  return area;
}

function isBlocked({ sheet, row, column }: FormulaCell, area: CellArea): boolean {
  if (area.toRow > LAST_ROW || area.toColumn > LAST_COLUMN) return true;
  if (sheet.merges.meeting(area).length > 0 || sheet.tables.some((table) => meets(table.area, area))) return true;
  for (const [at, cells] of sheet.filledRows(area)) {
    for (let beside = area.fromColumn; beside <= area.toColumn; beside++) {
      const cell = cells[beside];
      const isOwn = at === row && beside === column;
      if (!isOwn && cell !== undefined && (cell.value !== null || cell.formula !== null)) return true;
    }
  }
  return false;
}

function putValue(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cell = sheet.cell(row, column);
  if (cell !== undefined) sheet.put(row, column, { ...cell, value });
}

function isSame(one: CellValue, other: CellValue): boolean {
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}
