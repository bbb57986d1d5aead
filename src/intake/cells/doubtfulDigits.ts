/** Spaces that stand between thousands and nowhere else within a number: no-break, figure, thin and narrow no-break. */
export const SPACE_OF_THOUSANDS = /[\u00a0\u2007\u2009\u202f]/gu;

/** ¹ ² ⁰ ₉ ① ⑴ ⒈ ❶ ㉑: digits of another form. */
const MARKS = String.raw`\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793\u3248-\u325f\u32b1-\u32bf`;

const NOTED = new RegExp(String.raw`[\d０-９]\s{0,4}[${MARKS}]|^\s{0,4}[${MARKS}]`, "u");

/**
 * True for a number with the mark of a note, which would be one digit more once it is made half-width: 10671① and
 * 10671² are not 106711 and 106712 (D27). m² is a unit.
 */
export function hasNoteMark(text: string): boolean {
  return NOTED.test(text);
}

/**
 * True where plain text would bring digits together that are none of one number: 20 25 is no 2025, and 202① no 2021.
 */
export function areDigitsDoubtful(text: string): boolean {
  return /[\d０-９]\s+[\d０-９]/u.test(text) || hasNoteMark(text);
}

const GROUP = /([\d０-９])[\u00a0\u2007\u2009\u202f](?=[\d０-９]{3}(?![\d０-９]))/gu;
const JOINED = new RegExp(String.raw`([\d０-９])\s{1,8}(?=[\d０-９])|([\d０-９])(?=\s{0,4}[${MARKS}])`, "gu");

/**
 * Running text in which a sign that no form holds stands wherever plain text would bring such digits together, so that
 * neither number is taken for the other or for both; thousands that are parted by their own spaces stay one number.
 * @example withDigitsApart("教师300①人") → 教师300〓①人
 */
export function withDigitsApart(text: string): string {
  return text.replace(GROUP, "$1").replace(JOINED, "$1$2〓");
}
