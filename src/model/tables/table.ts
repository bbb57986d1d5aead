import type { Cell } from "./cell";

/**
 * A rectangle of a worksheet: a named table (Excel ListObject) or, with `name` null, the used range of a sheet.
 * Rows and columns count from 0; `cells[0][0]` stands at (`firstRow`, `firstColumn`) of the sheet. Heading rows and
 * the totals row are part of `cells`. Rows may be shorter than the widest one; what is absent is empty.
 */
export interface TableData {
  readonly sheet: string;
  readonly name: string | null;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** How many of the first rows are headings: 1 or 0 for a named table, 0 for a plain range (nobody knows yet). */
  readonly headingRows: number;
  /** True where the last row is the table's own totals row. */
  readonly hasTotalsRow: boolean;
  /** True where the sheet is hidden; hidden sheets lose to visible ones. */
  readonly isHidden: boolean;
  /** True where a filter hides rows; all rows are evaluated all the same, and the user is told. */
  readonly isFiltered: boolean;
  readonly cells: readonly (readonly Cell[])[];
  /** Cells of a plain range that are merged over several rows of one column; absent where the host does not tell. */
  readonly mergedDown?: readonly MergedDown[];
  /**
   * By column that answers by ticks under several headings were read into, and by row: the column where the tick
   * stands.
   */
  readonly ticks?: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Where the cells stand on the sheet in truth, of a form of one school that is read as a list of one row. */
  readonly turned?: TurnedCells;
}

/** A cell of the form, counted within its own cells. */
export interface FormPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Behind so many rows of titles and one of headings, each row of the list has its cells at these places of the form.
 */
export interface TurnedCells {
  readonly titleRows: number;
  /** True where its figures stand in sentences, which say less than the figures of a list. */
  readonly isOfSentences?: true;
  readonly places: readonly (readonly FormPlace[])[];
}

/**
 * Rows of one column that are one cell, counted within the table's cells, inclusive; what it says stands in the first.
 */
export interface MergedDown {
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}
