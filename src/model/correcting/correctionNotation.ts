/**
 * What the cell 列标题 of 识别更正 may hold beside a heading: a word of a column (办学类型=小学类), or the rows in which the
 * headings of a sheet without tables stand (第3行, 第3—4行). One table of five columns then holds every correction, also of
 * workbooks that an earlier version wrote.
 */

/** A word that stands in a column of a table. */
export interface WordOfColumn {
  readonly heading: string;
  readonly word: string;
}

/** Rows of a sheet, counted from 0, both inclusive. */
export interface HeadingRows {
  readonly from: number;
  readonly to: number;
}

export function wordNotation({ heading, word }: WordOfColumn): string {
  return `${heading}=${word}`;
}

/** The word that 列标题 means; null where it is a heading alone. */
export function wordInNotation(text: string): WordOfColumn | null {
  const [, heading, word] = /^([^=＝]+)[=＝](.+)$/su.exec(text) ?? [];
  return heading === undefined || word === undefined ? null : { heading: heading.trim(), word: word.trim() };
}

export function rowsNotation({ from, to }: HeadingRows): string {
  return from === to ? `第${from + 1}行` : `第${from + 1}—${to + 1}行`;
}

/** The rows that 列标题 means; null where it is anything else. */
export function rowsInNotation(text: string): HeadingRows | null {
  const [, first, last] = /^第(\d{1,7})(?:[-–—~至到](\d{1,7}))?行$/u.exec(text.replace(/\s/gu, "")) ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first) - 1, Number(last ?? first) - 1];
  return from >= 0 && to >= from ? { from, to } : null;
}
