import { numberOfNumeral } from "../../cells/chineseNumerals";

/** A numeral to 99; 十一中 is the eleventh. */
const NUMERAL = /第?([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})(?!\d)/gu;
/** Short for the same kind of school, the longest first. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:完全小学|小学校|完小|小学|小)$/u, "小学"],
  [/(?:初级中学|初中|中学|中)$/u, "中学"],
];

/**
 * A name in the one form of all the ways in which people write it: 第1小学, 第一小学, 一小 and 1小 are alike, as are 实验三小 and
 * 实验第3小学. Names that are alike may still be two schools (第一初级中学 and 第一中学): it serves proposals and never joins
 * (D23).
 * @param base from `readSchoolName`
 */
export function spokenName(base: string): string {
  const kind = KINDS.find(([short]) => short.test(base));
  const said = kind === undefined ? base : base.replace(kind[0], kind[1]);
  return withDigits(said);
}

/** A name with its numbers in digits and without 第: 第一小学, 第1小学 and 一小学 are alike. */
export function withDigits(base: string): string {
  return base.replace(NUMERAL, (_whole, numeral: string) => String(numberOfNumeral(numeral)));
}

/** True where two names say the same in two ways; they may be two schools all the same. */
export function areAlike(one: string, other: string): boolean {
  return spokenName(one) === spokenName(other);
}
