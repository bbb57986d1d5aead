import type { CellRole, LinkTarget, NumberFormat, PlannedCell, Tone } from "../../model/sheets/sheetPlan";

/** A cell of words. Long words wrap; roles without lines (title, note …) run on over empty neighbours. */
export function wordsCell(value: string | null, role: CellRole = "wrapped", tone: Tone = "plain"): PlannedCell {
  return { value, style: { role, tone, format: "text" } };
}

/** A cell of a number, or of words in its place where the number is not known. */
export function numberCell(
  value: number | null,
  format: NumberFormat,
  missing: string | null,
  tone: Tone = "plain",
): PlannedCell {
  if (value !== null) return { value, style: { role: "number", tone, format } };
  return {
    value: missing,
    style: { role: "status", tone: missing === null ? "plain" : "undetermined", format: "text" },
  };
}

/** A whole number in the middle of its cell: a row's number within its block, or how many there are. */
export function ordinalCell(number: number): PlannedCell {
  return { value: number, style: { role: "status", tone: "plain", format: "integer" } };
}

/** Words that lead to a cell when clicked; plain words where there is nowhere to lead. */
export function linkCell(value: string | null, link: LinkTarget | null, tone: Tone = "plain"): PlannedCell {
  if (link === null) return wordsCell(value, "wrapped", tone);
  return { value, style: { role: "link", tone, format: "text" }, link };
}

/** A cell that people fill in, with what stands in it until they do. */
export function inputCell(value: string | null = null): PlannedCell {
  return { value, style: { role: "input", tone: "plain", format: "general" } };
}

/** `count` cells without words, to fill a row. */
export function blankCells(count: number, role: CellRole = "note"): PlannedCell[] {
  return Array.from({ length: Math.max(0, count) }, () => wordsCell(null, role));
}
