import type { NewSheet } from "./newSheet";

/** A value to be put into a cell of the bureau's, counted from 0; its format stays. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

/**
 * What gathering changes in a copy of the bureau's own workbook: cells, how far named tables reach, and whole sheets of
 * gathering (数据来源, 学校对照表), each found again by its table.
 */
export interface BureauEdit {
  readonly cells: readonly CellEdit[];
  /** The last row of a table, counted from 0, where rows were added below it. */
  readonly tables: readonly { readonly name: string; readonly toRow: number }[];
  readonly sheets: readonly NewSheet[];
}
