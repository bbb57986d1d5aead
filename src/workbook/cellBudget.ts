import { WorkbookError } from "./port";

/** Design limit: what a computer of a bureau can hold and nobody needs for one county. */
const MOST_CELLS = 6_000_000;
/** So many cells any file may have, however small. */
const CELLS_OF_SMALL_FILE = 1_250_000;
/** Packed bytes that a cell takes at least in a large file; those of our own results take six and more. */
const BYTES_OF_CELL = 5;
/**
 * Places of rows, empty ones between filled cells included, at 8 bytes each: a figure in column XFD of every row of a
 * large sheet would else take the whole memory.
 */
const MOST_PLACES = 16_000_000;

/** How much of a workbook may be held at once: counted over all of its sheets, since twelve sheets are one memory. */
export class CellBudget {
  private cells = 0;
  private places = 0;

  private constructor(private readonly mostCells: number) {}

  /** Of cells that come from elsewhere than a packed file. */
  static ofHost(): CellBudget {
    return new CellBudget(MOST_CELLS);
  }

  /** Of a packed file: a small one that unpacks to millions of cells takes no more memory than a small one may. */
  static ofFile(bytes: number): CellBudget {
    return new CellBudget(Math.min(MOST_CELLS, Math.max(CELLS_OF_SMALL_FILE, Math.floor(bytes / BYTES_OF_CELL))));
  }

  /** @throws WorkbookError tooManyCellsInAll */
  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > this.mostCells) throw new WorkbookError({ code: "tooManyCellsInAll", limit: this.mostCells });
  }

  /**
   * @param sheet whose rows they are, for the error
   * @throws WorkbookError tooManyCells: of the sheets together, named by the one with which it is too much
   */
  takePlaces(count: number, sheet: string): void {
    this.places += count;
    if (this.places > MOST_PLACES) {
      throw new WorkbookError({ code: "tooManyCells", sheet, cells: this.places, limit: MOST_PLACES });
    }
  }
}
