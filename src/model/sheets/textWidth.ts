/** Signs that are as wide as they are high: Chinese, Japanese, Korean, full-width forms, and most symbols. */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2190, 0x27bf],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

/** By the number of a sign, since every text of a large county is measured. */
const WIDTHS = new Uint8Array(0x10000).fill(1);
for (const [from, to] of WIDE) WIDTHS.fill(2, from, to + 1);
// The second half of a sign that takes two numbers adds nothing to the first.
WIDTHS.fill(0, 0xdc00, 0xe000);

/** How wide a line of text is in half Chinese signs, in which widths of columns count: 小学 is 4 wide, ab 2. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += WIDTHS[text.charCodeAt(at)] ?? 1;
  return width;
}

/**
 * How many lines a text takes in a width counted as `widthOf` counts. A line of several holds whole signs: four of a
 * width of 9; one alone fits if it is no wider than there is room, whatever its signs.
 */
export function linesOf(text: string, width: number): number {
  const wholeSigns = Math.max(2, Math.floor(width / 2) * 2);
  // No sign is wider than two: most texts are shorter than that.
  if (text.length * 2 <= wholeSigns && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, line) => {
    const needed = widthOf(line);
    if (needed <= width) return lines + 1;
    return lines + Math.ceil(needed / (needed > line.length ? wholeSigns : width));
  }, 0);
}
