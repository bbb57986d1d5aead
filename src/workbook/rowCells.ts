import { EMPTY_CELL, type Cell } from "../model/tables/cell";

/** More empty places than this between two cells are not held. */
const WIDEST_GAP = 64;

/**
 * Cells side by side, from a column on, with at most some empty ones between them; the first and the last are filled.
 */
interface Run {
  readonly from: number;
  readonly cells: Cell[];
}

/** The filled cells of one row, held so that a cell far to the right does not cost all the places before it. */
export class RowCells {
  private readonly runs: Run[] = [];
  private count = 0;

  /** Puts a cell into its column, in any order; an empty one leaves no trace. */
  put(column: number, cell: Cell): void {
    if (cell.kind === "empty") return;
    let at = this.runs.length - 1;
    while ((this.runs[at]?.from ?? -1) > column) at--;
    const run = this.runs[at];
    if (run === undefined || column - run.from - run.cells.length > WIDEST_GAP) {
      this.runs.splice(at + 1, 0, { from: column, cells: [cell] });
      this.count += 1;
      return;
    }
    while (run.cells.length < column - run.from) run.cells.push(EMPTY_CELL);
    const before = run.cells[column - run.from];
    if (before === undefined || before.kind === "empty") this.count += 1;
    run.cells[column - run.from] = cell;
  }

  /** How many places are held. */
  get places(): number {
    return this.runs.reduce((sum, { cells }) => sum + cells.length, 0);
  }

  /** -1 where there is no cell. */
  get firstColumn(): number {
    return this.runs[0]?.from ?? -1;
  }

  /** -1 where there is no cell. */
  get lastColumn(): number {
    const last = this.runs.at(-1);
    return last === undefined ? -1 : last.from + last.cells.length - 1;
  }

  /** How many cells are filled. */
  get filled(): number {
    return this.count;
  }

  /** The cells from one column to another, the latter at most: they end at the last filled cell of the row. */
  cut(fromColumn: number, toColumn: number): readonly Cell[] {
    const [only] = this.runs;
    if (this.runs.length === 1 && only !== undefined && only.from === fromColumn && this.lastColumn <= toColumn) {
      return only.cells;
    }
    const cells: Cell[] = [];
    for (const run of this.runs) {
      const from = Math.max(fromColumn, run.from);
      const part = run.cells.slice(from - run.from, Math.max(0, toColumn + 1 - run.from));
      if (part.length === 0) continue;
      while (cells.length < from - fromColumn) cells.push(EMPTY_CELL);
      for (const cell of part) cells.push(cell);
    }
    while (cells.at(-1)?.kind === "empty") cells.pop();
    return cells;
  }

  /** The same row without the cells of some columns. */
  without(columns: readonly { readonly fromColumn: number; readonly toColumn: number }[]): RowCells {
    const rest = new RowCells();
    for (const { from, cells } of this.runs) {
      cells.forEach((cell, index) => {
        const column = from + index;
        if (!columns.some(({ fromColumn, toColumn }) => column >= fromColumn && column <= toColumn))
          rest.put(column, cell);
      });
    }
    return rest;
  }
}
