const YES = new Set(["是", "有", "已有", "√", "✓", "✔", "☑", "y", "yes", "1", "true"]);
const NO = new Set(["否", "无", "没有", "不是", "×", "✗", "✘", "✕", "x", "n", "no", "0", "false"]);

/**
 * What a word answers to a question that 是 or 否 answers: 是, 有, √ and 1 are yes, 否, 无, × and 0 no. ○ and ● stand for
 * either, by the legend of their table, and are none.
 * @returns null where it answers nothing
 */
export function answerOf(word: string): boolean | null {
  const plain = word.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  return YES.has(plain) ? true : NO.has(plain) ? false : null;
}
