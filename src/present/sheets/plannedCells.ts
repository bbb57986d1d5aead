import { cellStyle } from "../../model/sheets/cellStyle";
import type { CellRole, CellStyle, LinkTarget, NumberFormat, PlannedCell, Tone } from "../../model/sheets/sheetPlan";

/** Empty cells by their style: most cells of a large county are, and one object serves them all. */
const EMPTY = new Map<CellStyle, PlannedCell>();

function emptyCell(style: CellStyle): PlannedCell {
  let cell = EMPTY.get(style);
  if (cell === undefined) {
    cell = Object.freeze({ value: null, style });
    EMPTY.set(style, cell);
  }
  return cell;
}

/** Cells of words that are said again and again, by their style. */
const SAID_AGAIN = new Map<CellStyle, Map<string, PlannedCell>>();

/**
 * A cell of a term of the standard (学段, an indicator, a unit), as `wordsCell` makes it: of these there are few, and a
 * large county has them in a hundred thousand rows, so that one object serves them all.
 */
export function termCell(term: string, role: CellRole = "wrapped"): PlannedCell {
  const style = cellStyle(role, "plain", "text");
  let cells = SAID_AGAIN.get(style);
  if (cells === undefined) SAID_AGAIN.set(style, (cells = new Map()));
  let cell = cells.get(term);
  if (cell === undefined) cells.set(term, (cell = Object.freeze({ value: term, style })));
  return cell;
}

/** A cell of words. Long words wrap; roles without lines (title, note …) run on over empty neighbours. */
export function wordsCell(value: string | null, role: CellRole = "wrapped", tone: Tone = "plain"): PlannedCell {
  const style = cellStyle(role, tone, "text");
  return value === null ? emptyCell(style) : { value, style };
}

/** A cell of a number, or of words in its place where the number is not known. */
export function numberCell(
  value: number | null,
  format: NumberFormat,
  missing: string | null,
  tone: Tone = "plain",
): PlannedCell {
  if (value !== null) return { value, style: cellStyle("number", tone, format) };
  return { value: missing, style: cellStyle("status", missing === null ? "plain" : "undetermined", "text") };
}

/** A whole number in the middle of its cell: a row's number within its block, or how many there are. */
export function ordinalCell(number: number): PlannedCell {
  return { value: number, style: cellStyle("status", "plain", "integer") };
}

/** Words that lead to a cell when clicked; plain words where there is nowhere to lead. */
export function linkCell(value: string | null, link: LinkTarget | null, tone: Tone = "plain"): PlannedCell {
  if (link === null) return wordsCell(value, "wrapped", tone);
  return { value, style: cellStyle("link", tone, "text"), link };
}

/** A cell that people fill in, with what stands in it until they do. */
export function inputCell(value: string | null = null): PlannedCell {
  const style = cellStyle("input", "plain", "general");
  return value === null ? emptyCell(style) : { value, style };
}

/** `count` cells without words, to fill a row. */
export function blankCells(count: number, role: CellRole = "note"): PlannedCell[] {
  return new Array<PlannedCell>(Math.max(0, count)).fill(wordsCell(null, role));
}
