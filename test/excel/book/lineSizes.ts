import type { Sheet } from "./sheet";

/** In points, of the plain font of the project's own sheets. */
export const DEFAULT_COLUMN_WIDTH = 54;
export const DEFAULT_ROW_HEIGHT = 16.5;

const PIXEL_POINTS = 0.75;

/** At 11 points, 15 pixels, a digit of Chinese fonts is 8 pixels wide, one of Calibri 7. */
const WIDE_DIGITS: readonly string[] = ["宋体", "等线", "微软雅黑"];

function digitPixels({ book }: Sheet): number {
  return WIDE_DIGITS.includes(book.styles.plain.look.fontName) ? 8 : 7;
}

/** Width in characters as a file has it (with the margins of the cell) → points: 13.71 of 7 pixels → 72. */
export function pointsOfWidth(characters: number, sheet: Sheet): number {
  return Math.round(characters * digitPixels(sheet)) * PIXEL_POINTS;
}

/** The other way round, to the 256th that Excel writes: 72 → 12. */
export function widthOfPoints(points: number, sheet: Sheet): number {
  return Math.round((points / PIXEL_POINTS / digitPixels(sheet)) * 256) / 256;
}
