/** Number formats that change what a number means; all others leave it as it is. */
export type NumberMeaning = "date" | "percent";

/** Quoted text, an escaped, padding or filling character, and brackets other than elapsed time ([h]). */
const LITERAL = /"[^"]*"|[\\_*].|\[(?!h{1,9}\]|m{1,9}\]|s{1,9}\])[^[\]]*\]|general/gi;

/**
 * What the format code of a number means: `yyyy"年"m"月"` → date, `0.0%` → percent, `0.00"d"` → nothing. Only the
 * section for positive numbers counts.
 */
export function meaningOfFormat(code: string): NumberMeaning | null {
  const [section = ""] = code.replace(LITERAL, "").split(";");
  if (/[ymdhs]|aaa/i.test(section)) return "date";
  return section.includes("%") ? "percent" : null;
}
