import type { GridCell } from "../../sheetGrid";
import { expandSheetTokens, type SheetNames } from "../../sheetReference";

/** Of a cell, without the apostrophe. */
const LONGEST_TEXT = 32_766;

/**
 * What is entered into a cell so that it holds exactly what was planned. Text gets a leading apostrophe, which Excel
 * takes off: it would else read `1-2` as a date, `001` as 1 and `=…` as a formula. A formula is calculated by Excel.
 * @throws Error where the plan holds a number that no cell can hold
 */
export function enteredValue(cell: GridCell | undefined, names: SheetNames): string | number | boolean {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return `=${expandSheetTokens(cell.formula, names)}`;
  const { value } = cell;
  if (value === null || value === "") return "";
  if (typeof value === "string") return `'${shortened(value)}`;
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`a plan holds ${value}, which no cell can hold`);
  return value;
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
