import type { Cell } from "../../model/tables/cell";
import { cellAt } from "../cells/cellText";
import type { TableFrame } from "./tableFrame";

/** So many rows show what a column holds. */
const ROWS_TO_SAMPLE = 300;

/** So many cases of 第十条 in one column are no accident. */
export const LEAST_CASES = 3;

/** The cells of the data below a heading, as many as show what the column holds. */
export function cellsBelow(frame: TableFrame, column: number, mostRows = ROWS_TO_SAMPLE): Cell[] {
  const rows = Math.min(mostRows, Math.max(0, frame.endDataRow - frame.firstDataRow));
  return Array.from({ length: rows }, (_, row) => cellAt(frame.table, frame.firstDataRow + row, column));
}
