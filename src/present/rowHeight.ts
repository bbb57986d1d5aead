import type { CellRole, PlannedCell } from "../model/sheetPlan";

/** In points, for the 10-point face of our sheets. */
const LINE_HEIGHT = 15;
const PADDING = 5;
/** Excel's own bound is 409.5. */
const HIGHEST_ROW = 405;
/** Of a column's width, what words can really use beside the cell's margins. */
const MARGIN = 1;

const RUNNING_ROLES: ReadonlySet<CellRole> = new Set<CellRole>([
  "title", "subtitle", "verdict", "section", "note", "key", "number",
]);

const RUNNING_HEIGHTS: Readonly<Partial<Record<CellRole, number>>> = {
  title: 28, verdict: 24, section: 22, subtitle: 18, note: 18,
};

/** Width of words in units of a digit: Chinese characters and full-width signs are two wide. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1;
  return width;
}

/** How many lines words take in a column of `width` units, breaking where they may: after any Chinese character. */
export function linesOfText(text: string, width: number): number {
  const usable = Math.max(2, width - MARGIN);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOfText(line) / usable)), 0);
}

/** Height in points at which no wrapped cell of the row is cut off. */
export function heightOfRow(cells: readonly PlannedCell[], widths: readonly number[]): number {
  const heights = cells.map((cell, column) => heightOfCell(cell, widths[column] ?? 0));
  return Math.min(HIGHEST_ROW, Math.max(LINE_HEIGHT + PADDING, ...heights));
}

function heightOfCell(cell: PlannedCell, width: number): number {
  const { role } = cell.style;
  if (typeof cell.value !== "string" || cell.value === "") return 0;
  if (RUNNING_ROLES.has(role)) return RUNNING_HEIGHTS[role] ?? 0;
  return linesOfText(cell.value, width) * LINE_HEIGHT + PADDING;
}
