import type { Cell } from "../model/tables/cell";
import { isOnSheet } from "../model/tables/cellAddress";
import type { CellBudget } from "./cellBudget";
import type { CellArea } from "./cellPlace";
import { WorkbookError } from "./port";
import type { RowCells } from "./rowCells";

const MOST_ROWS = 200_000;
const EMPTY_ROW: readonly Cell[] = [];

/** The filled cells of one sheet, row by row. */
export class SheetCells {
  private readonly rows = new Map<number, RowCells>();
  private last = -1;

  /**
   * @param sheet its name and part, for the errors
   * @param budget what the workbook may hold in all
   */
  constructor(
    private readonly sheet: { readonly name: string; readonly part: string },
    private readonly budget: CellBudget,
  ) {}

  /**
   * Takes a row; one without filled cells leaves no trace.
   * @throws WorkbookError damagedPart (the row stands there twice, or no sheet has it), tooManyRows, tooManyCells,
   * tooManyCellsInAll
   */
  addRow(row: number, cells: RowCells): void {
    if (cells.places === 0) return;
    if (!isOnSheet(row, cells.lastColumn) || this.rows.has(row)) {
      throw new WorkbookError({ code: "damagedPart", part: this.sheet.part });
    }
    this.budget.takeCells(cells.filled);
    this.budget.takePlaces(cells.places, this.sheet.name);
    this.put(row, cells);
    if (this.rows.size > MOST_ROWS) {
      throw new WorkbookError({ code: "tooManyRows", sheet: this.sheet.name, rows: this.rows.size, limit: MOST_ROWS });
    }
  }

  private put(row: number, cells: RowCells): void {
    if (cells.places === 0) return;
    this.rows.set(row, cells);
    this.last = Math.max(this.last, row);
  }

  /** The last row with a filled cell; -1 where there is none. */
  get lastRow(): number {
    return this.last;
  }

  /**
   * The cells of an area, as many rows as it has; rows end at their last filled cell.
   * @throws WorkbookError tooManyCells where the places between the cells would be too many
   */
  cut({ fromRow, toRow, fromColumn, toColumn }: CellArea): (readonly Cell[])[] {
    let between = 0;
    for (const [row, cells] of this.rows) {
      const width = Math.min(cells.lastColumn, toColumn) - fromColumn + 1;
      if (row >= fromRow && row <= toRow && width > cells.places) between += width - cells.places;
    }
    this.budget.takePlaces(between, this.sheet.name);
    return Array.from(
      { length: toRow - fromRow + 1 },
      (_, index) => this.rows.get(fromRow + index)?.cut(fromColumn, toColumn) ?? EMPTY_ROW,
    );
  }

  /** The smallest area with all filled cells, or null where there are none. */
  usedArea(): CellArea | null {
    let area: CellArea | null = null;
    for (const [row, cells] of this.rows) {
      area = spanning(area, { fromRow: row, toRow: row, fromColumn: cells.firstColumn, toColumn: cells.lastColumn });
    }
    return area;
  }

  /** The same cells without those of the areas. */
  without(areas: readonly CellArea[]): SheetCells {
    if (areas.length === 0) return this;
    const rest = new SheetCells(this.sheet, this.budget);
    for (const [row, cells] of this.rows) {
      const over = areas.filter(({ fromRow, toRow }) => row >= fromRow && row <= toRow);
      rest.put(row, over.length === 0 ? cells : cells.without(over));
    }
    return rest;
  }
}

function spanning(area: CellArea | null, added: CellArea): CellArea {
  if (area === null) return added;
  return {
    fromRow: Math.min(area.fromRow, added.fromRow),
    toRow: Math.max(area.toRow, added.toRow),
    fromColumn: Math.min(area.fromColumn, added.fromColumn),
    toColumn: Math.max(area.toColumn, added.toColumn),
  };
}
