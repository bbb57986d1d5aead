/** Signs that are as wide as they are high: Chinese, Japanese, Korean, full-width forms, and most symbols. */
const WIDE =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How wide a line of text is in half Chinese signs, in which widths of columns count: 小学 is 4 wide, ab 2. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 2 : 1;
  return width;
}
