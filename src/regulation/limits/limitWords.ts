import type { Limit } from "./limit";

/** A day of effect as schools count: the spring term begins in February, the autumn term in September. */
function termOf({ effectiveFrom }: Limit): { readonly year: string; readonly isSpring: boolean } {
  return { year: effectiveFrom.slice(0, 4), isSpring: Number(effectiveFrom.slice(5, 7)) < 8 };
}

/**
 * The numbers of a limit as the regulation would print them, with the day from which each later one holds.
 * @param dated in the order of their dates
 * @example inChinese(G7.limits.fundsPerStudent, "元") → "6000元（2025年春季学期起7000元）"
 */
export function inChinese(dated: readonly Limit[], unit: string, decimals = 0): string {
  return stated(
    dated,
    (limit) => quantity(limit, unit, decimals),
    "（",
    "；",
    "）",
    (limit) => {
      const { year, isSpring } = termOf(limit);
      return `${year}年${isSpring ? "春季" : "秋季"}学期起${quantity(limit, unit, decimals)}`;
    },
  );
}

/**
 * The same in English.
 * @example inEnglish(G7.limits.fundsPerStudent, " yuan") → "6000 yuan (7000 yuan from spring 2025)"
 */
export function inEnglish(dated: readonly Limit[], unit: string, decimals = 0): string {
  return stated(
    dated,
    (limit) => quantity(limit, unit, decimals),
    " (",
    "; ",
    ")",
    (limit) => {
      const { year, isSpring } = termOf(limit);
      return `${quantity(limit, unit, decimals)} from ${isSpring ? "spring" : "autumn"} ${year}`;
    },
  );
}

/**
 * Of whom something is asked: of all where the share is 100%, else of so many of them.
 * @example allOrShare(G9.limits.trainedShare) → "All" at 100%, "At least 95% of" at 95%
 */
export function allOrShare(dated: readonly Limit[]): string {
  return isWhole(dated) ? "All" : `At least ${inEnglish(dated, "%")} of`;
}

/** True where a share is asked for whole: no less than what it is compared with. */
export function isWhole(dated: readonly Limit[]): boolean {
  return dated.every(({ value }) => value === 100);
}

function quantity({ value }: Limit, unit: string, decimals: number): string {
  const number = decimals === 0 ? String(value) : value.toFixed(decimals);
  return `${number}${unit}`;
}

function stated(
  [first, ...later]: readonly Limit[],
  words: (limit: Limit) => string,
  opening: string,
  between: string,
  closing: string,
  dated: (limit: Limit) => string,
): string {
  if (first === undefined) throw new Error("A limit has no number.");
  return later.length === 0 ? words(first) : `${words(first)}${opening}${later.map(dated).join(between)}${closing}`;
}
