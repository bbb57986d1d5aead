/**
 * How wide a digit is, in parts of the size of its font. Of the fonts that are kept here each digit is equally wide.
 */
const DIGIT_WIDTHS: Readonly<Partial<Record<string, number>>> = {
  宋体: 0.5,
  SimSun: 0.5,
  新宋体: 0.5,
  NSimSun: 0.5,
  仿宋: 0.5,
  FangSong: 0.5,
  楷体: 0.5,
  KaiTi: 0.5,
  黑体: 0.5,
  SimHei: 0.5,
  等线: 0.525,
  DengXian: 0.525,
  微软雅黑: 0.54,
  "Microsoft YaHei": 0.54,
};

/** Of Calibri at 11 points, and of any font that is not known: a wider column cuts nothing off. */
const USUAL = 7;

/**
 * Pixels of a digit of the workbook's own font, in which a file counts the widths of columns: 8 of 宋体 or 等线 at 11
 * points, 7 of Calibri. Written in characters alone, a column is a seventh wider in a Chinese workbook than where it
 * was laid out, and a printed page so much smaller. Example: 等线 11 is 15 pixels high, 15 × 0.525 → 8.
 * @param size in points
 */
export function digitPixels(font: string | undefined, size: number): number {
  const share = DIGIT_WIDTHS[font ?? ""];
  return share === undefined ? USUAL : Math.max(USUAL, Math.round(Math.round((size * 96) / 72) * share));
}
