const LEVELS = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"];

/** A level of 国家义务教育质量监测 as it is written: 3 → Ⅲ. */
export function levelWords(level: number): string {
  const words = LEVELS[level - 1];
  if (words === undefined) throw new Error(`The monitoring has no level ${level}.`);
  return words;
}
