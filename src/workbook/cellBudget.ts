import { WorkbookError } from "./port";

/** Design limit: what a computer of a bureau can hold and nobody needs for one county. */
const MOST_CELLS = 6_000_000;
/**
 * Places of rows, empty ones between filled cells included, at 8 bytes each: a figure in column XFD of every row of a
 * large sheet would else take the whole memory.
 */
const MOST_PLACES = 16_000_000;

/** How much of a workbook may be held at once: counted over all of its sheets, since twelve sheets are one memory. */
export class CellBudget {
  private cells = 0;
  private places = 0;

  /** @throws WorkbookError tooManyCellsInAll */
  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > MOST_CELLS) throw new WorkbookError({ code: "tooManyCellsInAll", limit: MOST_CELLS });
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
