import { withDigitsApart } from "../cells/doubtfulDigits";

/** A number of a sentence with the words before it and the unit behind it. */
export interface SentencePart {
  /** Without spaces, brackets and 、, and without a leading 全县, 其中 or year. */
  readonly words: string;
  /** As written; null where the blank was left open. */
  readonly number: string | null;
  readonly unit: string | null;
}

/** Behind a number that belongs to the words and is no answer: 超过2000人的小学, 360学时, 2025年, 50人及以上. */
const CONSTANT = /^(?:人的|名的|人及以|名及以|人以|人小学|人初中|人学校|学时|年|周岁|所有|个班级)/u;
const UNITS = ["万元", "元", "人", "名", "位", "所", "个", "间", "份", "%", "级"];
const NUMBER = /\d+(?:\.\d+)?|_+/gu;
const LEADING = /^(?:其中|全县|全市|全区|全旗|本县|我县|我市|我区|县域内|(?:19|20)\d\d年?度?|共有|现有|有)/u;
const TRAILING = /(?:分别)?(?:为|是|共|达到|达|有|约)$|分别$/u;

/**
 * The numbers of a filled sentence, sentence by sentence (parted by 。 and ；), so that one that says something else does
 * not hide the others. Full-width digits, spaces, line breaks, empty brackets and lines to write on (____) are all one.
 * @example sentenceParts("超过2000人的小学 ３ 所，初中__所") → [[超过2000人的小学 3 所, 初中 null 所]]
 */
export function sentenceParts(text: string): SentencePart[][] {
  return plainSentence(text)
    .split(/[。;!]/u)
    .map((sentence) => sentence.split(/[,:]/u).flatMap(partsOfClause))
    .filter((parts) => parts.length > 0);
}

function plainSentence(text: string): string {
  const plain = withDigitsApart(text)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}*]+/gu, "")
    .replace(/(\d),(?=\d{3}(?!\d))/gu, "$1")
    .replace(/\(\)/gu, "__")
    .replace(/\((\d+(?:\.\d+)?)\)/gu, "$1");
  return withoutFilledLines(plain);
}

/** The line that a number was written on (__75__) is no blank beside it. */
export function withoutFilledLines(text: string): string {
  const pieces = text.split(/(\d+(?:\.\d+)?)/u);
  return pieces
    .map((piece, at) => {
      if (at % 2 === 1) return piece;
      let [from, to] = [0, piece.length];
      while (at > 0 && piece[from] === "_") from++;
      while (at < pieces.length - 1 && to > from && piece[to - 1] === "_") to--;
      return piece.slice(from, to);
    })
    .join("");
}

function partsOfClause(clause: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let from = 0;
  for (const { 0: number, index } of clause.matchAll(NUMBER)) {
    const end = index + number.length;
    const behind = clause.slice(end, end + 4);
    if (!number.startsWith("_") && CONSTANT.test(behind)) continue;
    const unit = UNITS.find((one) => behind.startsWith(one)) ?? null;
    const words = cleaned(clause.slice(from, index));
    parts.push({ words, number: number.startsWith("_") ? null : number, unit });
    from = end + (unit?.length ?? 0);
  }
  return parts;
}

function cleaned(words: string): string {
  const bare = words.replace(/[、()[\]“”"·]/gu, "");
  let rest = bare;
  for (let next = rest.replace(LEADING, ""); next !== rest; next = rest.replace(LEADING, "")) rest = next;
  const short = rest.replace(TRAILING, "");
  return rest === "" ? "" : short === "" ? rest : short;
}
