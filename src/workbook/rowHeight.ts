import type { SheetPlan } from "../model/sheets/sheetPlan";
import { widthOf } from "../model/sheets/textWidth";
import { appearanceOf } from "./appearance";
import type { GridCell, SheetGrid } from "./sheetGrid";

/** In points: one line of 10 point text. */
export const DEFAULT_ROW_HEIGHT = 16.5;

/** Line spacing of 微软雅黑, and the room above and below the text. */
const LINE_SPACING = 1.4;
const ROOM = 2.5;
/** The size at which half a Chinese sign is as wide as the character that column widths count in. */
const SIZE_OF_WIDTHS = 10.5;
/** Excel's own limit. */
const GREATEST_HEIGHT = 409;

/**
 * The height in points that shows all text of a row whose plan leaves the height open. Excel would fit such a row by
 * itself when it opens the file; LibreOffice and file previews do not, and cut the text off. It is an estimate: at
 * 10.5 point a Chinese sign is as wide as two characters of the column. Example: 40 Chinese signs of 10 point in a
 * column of width 20 need 40 × 2 × 10 ÷ 10.5 ÷ 20 → 4 lines, 4 × 14 + 2.5 = 58.5.
 */
export function fittingHeight(plan: SheetPlan, row: SheetGrid[number], index: number): number {
  const needs = row.cells.map((cell, column) => (cell === undefined ? 0 : neededHeight(plan, cell, index, column)));
  return Math.min(GREATEST_HEIGHT, Math.max(DEFAULT_ROW_HEIGHT, ...needs));
}

function neededHeight(plan: SheetPlan, cell: GridCell, row: number, column: number): number {
  const width = availableWidth(plan, row, column);
  if (cell.value === null || width === undefined) return 0;
  const look = appearanceOf(cell.style, cell.isMerged);
  // A number stands on one line, whatever its unshown digits.
  const wraps = look.wraps && typeof cell.value !== "number";
  const lines = wraps ? linesOf(String(cell.value), (width * SIZE_OF_WIDTHS) / look.font.size) : 1;
  return lines * look.font.size * LINE_SPACING + ROOM;
}

/** In characters; undefined where the cell says nothing about the height: hidden, or merged over several rows. */
function availableWidth(plan: SheetPlan, row: number, column: number): number | undefined {
  const merge = mergesByStart(plan).get(`${row}/${column}`);
  if (plan.columns[column]?.isKey === true || (merge !== undefined && merge.toRow > row)) return undefined;
  const columns = plan.columns.slice(column, (merge?.toColumn ?? column) + 1);
  return columns.reduce((sum, { width }) => sum + width, 0);
}

type Merge = SheetPlan["merges"][number];

const MERGES_BY_START = new WeakMap<SheetPlan, ReadonlyMap<string, Merge>>();

/** Looked up for every cell: the official forms of a county have thousands of merges. */
function mergesByStart(plan: SheetPlan): ReadonlyMap<string, Merge> {
  const known = MERGES_BY_START.get(plan);
  if (known !== undefined) return known;
  const found = new Map(plan.merges.map((merge) => [`${merge.fromRow}/${merge.fromColumn}`, merge]));
  MERGES_BY_START.set(plan, found);
  return found;
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}
