import type { CellBudget } from "../../cellBudget";
import { RowCells } from "../../rowCells";
import { SheetCells } from "../../sheetCells";
import type { SheetContent } from "../../sheetTables";
import { GridCells } from "./gridCells";
import type { LoadedGrid } from "./loadGrids";

/** Puts the rectangles that were read of one sheet together again. */
export class SheetGridReader {
  private readonly rows = new Map<number, RowCells>();
  private readonly hiddenRows = new Set<number>();
  private readonly gridCells = new GridCells();

  /** @param budget what may be held of the workbook in all */
  constructor(
    private readonly sheet: string,
    private readonly budget: CellBudget,
  ) {}

  add(grid: LoadedGrid): void {
    const { fromRow, toRow, fromColumn, toColumn } = grid.area;
    for (let row = fromRow; row <= toRow; row++) {
      const cells = this.rows.get(row) ?? new RowCells();
      this.rows.set(row, cells);
      // Which of them is hidden does not matter: a table says only whether rows of it are.
      if (grid.hidesRows) this.hiddenRows.add(row);
      for (let column = fromColumn; column <= toColumn; column++) {
        cells.put(column, this.gridCells.cellAt(grid, row - fromRow, column - fromColumn));
      }
    }
  }

  /** @throws WorkbookError tooManyRows, tooManyCells, tooManyCellsInAll */
  finish(): Omit<SheetContent, "isFiltered"> {
    const cells = new SheetCells({ name: this.sheet, part: this.sheet }, this.budget);
    for (const [row, filled] of this.rows) cells.addRow(row, filled);
    return { cells, hiddenRows: this.hiddenRows };
  }
}
