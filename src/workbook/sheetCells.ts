import { EMPTY_CELL, type Cell } from "../model/cell";
import { isOnSheet } from "../model/cellAddress";
import { WorkbookError } from "./port";
import type { CellArea } from "./cellPlace";

const MOST_ROWS = 200_000;
/** Rows count to their last filled column: one figure in column XFD of every row would else take the whole memory. */
const MOST_PLACES = 40_000_000;
const PLACES_PER_MEGABYTE = (1024 * 1024) / 8;

/** The filled cells of one sheet, row by row. */
export class SheetCells {
  private readonly rows = new Map<number, readonly Cell[]>();
  private places = 0;
  private last = -1;

  /** @param sheet its name and part, for the errors */
  constructor(private readonly sheet: { readonly name: string; readonly part: string }) {}

  /**
   * Takes a row; one without filled cells leaves no trace.
   * @param cells from column A; its last one is filled
   * @throws WorkbookError damagedPart (the row stands there twice, or no sheet has it), tooManyRows, tooLarge
   */
  addRow(row: number, cells: readonly Cell[]): void {
    if (cells.length === 0) return;
    if (!isOnSheet(row, cells.length - 1) || this.rows.has(row)) {
      throw new WorkbookError({ code: "damagedPart", part: this.sheet.part });
    }
    this.rows.set(row, cells);
    this.places += cells.length;
    this.last = Math.max(this.last, row);
    if (this.rows.size > MOST_ROWS) {
      throw new WorkbookError({ code: "tooManyRows", sheet: this.sheet.name, rows: this.rows.size, limit: MOST_ROWS });
    }
    if (this.places > MOST_PLACES) {
      const [megabytes, limit] = [this.places, MOST_PLACES].map((places) => Math.ceil(places / PLACES_PER_MEGABYTE));
      throw new WorkbookError({ code: "tooLarge", megabytes: megabytes ?? 0, limit: limit ?? 0 });
    }
  }

  /** The last row with a filled cell; -1 where there is none. */
  get lastRow(): number {
    return this.last;
  }

  /** The cells of an area, as many rows as it has; rows end at their last filled cell. */
  cut({ fromRow, toRow, fromColumn, toColumn }: CellArea): (readonly Cell[])[] {
    return Array.from(
      { length: toRow - fromRow + 1 },
      (_, index) => this.rows.get(fromRow + index)?.slice(fromColumn, toColumn + 1) ?? [],
    );
  }

  /** The smallest area with all filled cells, or null where there are none. */
  usedArea(): CellArea | null {
    const areas = [...this.rows].map(
      ([row, cells]): CellArea => ({
        fromRow: row,
        toRow: row,
        fromColumn: cells.findIndex((cell) => cell.kind !== "empty"),
        toColumn: cells.length - 1,
      }),
    );
    return areas.reduce<CellArea | null>(spanning, null);
  }

  /** The same cells without those of the areas. */
  without(areas: readonly CellArea[]): SheetCells {
    if (areas.length === 0) return this;
    const rest = new SheetCells(this.sheet);
    for (const [row, cells] of this.rows) {
      const over = areas.filter(({ fromRow, toRow }) => row >= fromRow && row <= toRow);
      rest.addRow(row, over.length === 0 ? cells : withoutColumns(cells, over));
    }
    return rest;
  }
}

function withoutColumns(cells: readonly Cell[], areas: readonly CellArea[]): readonly Cell[] {
  const left = [...cells];
  for (const { fromColumn, toColumn } of areas) left.fill(EMPTY_CELL, fromColumn, toColumn + 1);
  while (left.at(-1)?.kind === "empty") left.pop();
  return left;
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

/** Puts a cell into a row that grows from column A; empty cells are only places between others. */
export function putCell(row: Cell[], column: number, cell: Cell): void {
  if (cell.kind === "empty") return;
  while (row.length < column) row.push(EMPTY_CELL);
  row[column] = cell;
}
