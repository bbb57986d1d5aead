import type { Cell } from "../../model/tables/cell";
import { cellStyle } from "../../model/sheets/cellStyle";
import type { CellStyle, NumberFormat, PlannedCell } from "../../model/sheets/sheetPlan";

/** Marks the hidden key column, in the row of the headings. */
export const HEADING_KEY = "UEI-KEY";

/** The words of a cell, or "" where it is empty. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell.value === null ? "" : String(cell.value);
}

/** True where a cell holds nothing that could be kept. */
export function isBlank(cell: Cell): boolean {
  return textOf(cell).trim() === "";
}

/** A cell as people typed it, in the kind they typed: a number stays a number, a date a date, 98.5% a percentage. */
export function keptCell(cell: Cell): PlannedCell {
  switch (cell.kind) {
    case "number":
      return { value: cell.value, style: inputStyle(numberFormatOf(cell.isDate, cell.shown)) };
    case "boolean":
      return { value: cell.value, style: inputStyle("general") };
    case "text":
      return { value: cell.value, style: inputStyle("text") };
    case "error":
      return { value: cell.shown === "" ? cell.value : cell.shown, style: inputStyle("text") };
    case "empty":
    case "uncalculated":
      return { value: null, style: inputStyle("general") };
  }
}

function inputStyle(format: NumberFormat): CellStyle {
  return cellStyle("input", "plain", format);
}

function numberFormatOf(isDate: boolean, shown: string): NumberFormat {
  if (isDate) return "date";
  return shown.endsWith("%") ? "percent2" : "general";
}
