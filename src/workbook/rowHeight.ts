import type { SheetPlan } from "../model/sheets/sheetPlan";
import { linesOf } from "../model/sheets/textWidth";
import { appearanceOf } from "./appearance";
import type { GridCell, SheetGrid } from "./sheetGrid";

/** In points: one line of 10 point text. */
export const DEFAULT_ROW_HEIGHT = 16.5;

/** Line spacing of 微软雅黑, and the room above and below the text. */
const LINE_SPACING = 1.4;
const ROOM = 2.5;
/**
 * The size at which half a Chinese sign is as wide as the character that column widths count in: 12 by the numbers of
 * `columnPixels`, less what a printer's measures and a break between words take.
 */
const SIZE_OF_WIDTHS = 11.5;
/** Excel's own limit. */
const GREATEST_HEIGHT = 409;

/**
 * The height in points that shows all text of a row whose plan leaves the height open. Excel would fit such a row by
 * itself when it opens the file; LibreOffice and file previews do not, and cut the text off. It is an estimate: at
 * 11.5 point a Chinese sign is as wide as two characters of the column, and a line holds whole signs. Example: 40
 * Chinese signs of 10 point in a column of width 20, of which each line holds 20 × 11.5 ÷ 10 ÷ 2 → 11, need 4 lines, 4
 * × 14 + 2.5 = 58.5.
 */
export function fittingHeight(plan: SheetPlan, row: SheetGrid[number], index: number): number {
  const merges = mergesByRow(plan).get(index);
  const { cells } = row;
  let height = DEFAULT_ROW_HEIGHT;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell === undefined || cell.value === null) continue;
    const width = availableWidth(plan, merges?.get(column), index, column);
    if (width !== undefined) height = Math.max(height, neededHeight(cell, width));
  }
  return Math.min(GREATEST_HEIGHT, height);
}

function neededHeight({ value, style, isMerged }: GridCell, width: number): number {
  const look = appearanceOf(style, isMerged);
  // A number stands on one line, whatever its unshown digits.
  const wraps = look.wraps && typeof value !== "number";
  const lines = wraps ? linesOf(String(value), (width * SIZE_OF_WIDTHS) / look.font.size) : 1;
  return lines * look.font.size * LINE_SPACING + ROOM;
}

/** In characters; undefined where the cell says nothing about the height: hidden, or merged over several rows. */
function availableWidth(
  { columns }: SheetPlan,
  merge: Merge | undefined,
  row: number,
  column: number,
): number | undefined {
  if (columns[column]?.isKey === true || (merge !== undefined && merge.toRow > row)) return undefined;
  const toColumn = merge?.toColumn ?? column;
  let width = 0;
  for (let at = column; at <= toColumn; at++) width += columns[at]?.width ?? 0;
  return width;
}

type Merge = SheetPlan["merges"][number];

/** The merges that begin in a row, by their first column. */
type MergesOfRow = ReadonlyMap<number, Merge>;

const MERGES_BY_ROW = new WeakMap<SheetPlan, ReadonlyMap<number, MergesOfRow>>();

/** Looked up for every row: the official forms of a county have thousands of merges. */
function mergesByRow(plan: SheetPlan): ReadonlyMap<number, MergesOfRow> {
  const known = MERGES_BY_ROW.get(plan);
  if (known !== undefined) return known;
  const found = new Map<number, Map<number, Merge>>();
  for (const merge of plan.merges) {
    const ofRow = found.get(merge.fromRow);
    if (ofRow === undefined) found.set(merge.fromRow, new Map([[merge.fromColumn, merge]]));
    else ofRow.set(merge.fromColumn, merge);
  }
  MERGES_BY_ROW.set(plan, found);
  return found;
}
