/** A character in which columns are planned: a digit of 宋体 or 等线 at 11 points, the fonts of Chinese workbooks. */
const CHARACTER_PIXELS = 8;

/** Between the text and the lines of a cell, on both sides. */
const MARGIN_PIXELS = 5;

/**
 * How wide a column is, in pixels at 96 to an inch, in every workbook and in both ports: a page that was laid out for 8
 * point prints so whatever the workbook's own font. Example: 20 characters, 20 × 8 + 5 = 165.
 */
export function columnPixels(width: number): number {
  return width * CHARACTER_PIXELS + MARGIN_PIXELS;
}
