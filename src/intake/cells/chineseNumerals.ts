const DIGITS = "零一二三四五六七八九";

/** A numeral to 99 as people write it: 4, 四 → 4; 十二, 12 → 12; 三十 → 30. */
export function numberOfNumeral(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : DIGITS.indexOf(tens ?? "")) : 0;
  return ten * 10 + (ones === undefined || ones === "" ? 0 : DIGITS.indexOf(ones));
}
