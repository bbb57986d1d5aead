import type { NewSheet } from "./newSheet";

/** A value to be put into a cell of the bureau's, counted from 0; its format stays. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  /**
   * True where a formula that stands there stays and shows this value from now on: a name carried from another sheet.
   */
  readonly keepsFormula?: true;
}

/** A named table that reaches further: down over added rows, to the right over added columns. */
export interface GrownTable {
  readonly name: string;
  /** Its last row, counted from 0. */
  readonly toRow: number;
  /** Headings of columns added behind its last one; their cells are among the edits. */
  readonly columns?: readonly string[];
}

/**
 * What gathering changes in a copy of the bureau's own workbook: cells, how far named tables reach, and whole sheets of
 * gathering (数据来源, 学校对照表), each found again by its table.
 */
export interface BureauEdit {
  readonly cells: readonly CellEdit[];
  readonly tables: readonly GrownTable[];
  readonly sheets: readonly NewSheet[];
}
