import type { Cell } from "../../model/tables/cell";
import { EMPTY_CELL } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { isBlankMark, isErrorText, plainText } from "./quantityText";
import { visibleText } from "./visibleText";

/** The cell at a position within the table's cells; outside of them it is empty. */
export function cellAt(table: TableData, row: number, column: number): Cell {
  return table.cells[row]?.[column] ?? EMPTY_CELL;
}

/** Cheap enough to ask of every name of a country. */
const MAY_BE_ERROR = /^\s*[#＃]/u;

/** What a cell says in words, trimmed; "" where it is empty, an error, or never calculated. */
export function textOf(cell: Cell): string {
  if (cell.kind === "text")
    return MAY_BE_ERROR.test(cell.value) && isErrorText(plainText(cell.value)) ? "" : cell.value.trim();
  return cell.kind === "number" || cell.kind === "boolean" ? visibleText(cell.shown).trim() : "";
}

/** As `textOf`, but — and / and their kin count as nothing; null where nothing is said. */
export function wordsOf(cell: Cell): string | null {
  const text = textOf(cell);
  return text === "" || isBlankMark(plainText(text)) ? null : text;
}

/** True where nothing at all stands in the cell. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === "empty" || (cell.kind === "text" && cell.value.trim() === "");
}

/** True where nothing stands in any cell of the row. */
export function isBlankRow(table: TableData, row: number): boolean {
  return (table.cells[row] ?? []).every(isBlank);
}

/** The number of columns of the widest row. */
export function widthOf(table: TableData): number {
  return table.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
}
