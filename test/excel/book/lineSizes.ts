/** In points, of the plain font of the project's own sheets. */
export const DEFAULT_COLUMN_WIDTH = 54;
export const DEFAULT_ROW_HEIGHT = 16.5;

/** A digit of the plain font is 7 pixels wide, and a point is 4/3 of a pixel. */
const DIGIT_PIXELS = 7;
const PIXEL_POINTS = 0.75;

/** Width in characters as a file has it (with the margins of the cell) → points: 13.71 → 72. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * PIXEL_POINTS;
}

/** The other way round, to the 256th that Excel writes: 72 → 13.7109375. */
export function widthOfPoints(points: number): number {
  return Math.round((points / PIXEL_POINTS / DIGIT_PIXELS) * 256) / 256;
}
