import type { Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { CellBudget } from "../cellBudget";
import type { CellArea } from "../cellPlace";
import { RowCells } from "../rowCells";
import { SheetCells } from "../sheetCells";
import { plainRange, type SheetEntry } from "../sheetTables";

/** A filled cell with its place, counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * The used range of a sheet that is no part of an .xlsx, as both ports deliver one; undefined where it has no filled
 * cell.
 * @param cells row by row
 * @param mergedDown merged cells of one column and several rows
 * @throws WorkbookError tooManyRows, tooManyCells, tooManyCellsInAll
 */
export function sheetOfRows(
  sheet: SheetEntry,
  cells: Iterable<PlacedCell>,
  mergedDown: readonly CellArea[] = [],
  budget: CellBudget = CellBudget.ofHost(),
): TableData | undefined {
  const filled = new SheetCells({ name: sheet.name, part: sheet.name }, budget);
  let at = -1;
  let current = new RowCells();
  for (const { row, column, cell } of cells) {
    if (row !== at) {
      if (at >= 0) filled.addRow(at, current);
      [at, current] = [row, new RowCells()];
    }
    current.put(column, cell);
  }
  if (at >= 0) filled.addRow(at, current);
  return plainRange(sheet, { cells: filled, isFiltered: false, hiddenRows: new Set(), mergedDown }, []);
}
