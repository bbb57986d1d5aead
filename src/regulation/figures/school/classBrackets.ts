/**
 * The brackets of class sizes of the statistics and the official tables, each from its smallest to its largest class.
 */
export const CLASS_BRACKETS = [
  { name: "To25", from: 0, to: 25 },
  { name: "26To30", from: 26, to: 30 },
  { name: "31To35", from: 31, to: 35 },
  { name: "36To40", from: 36, to: 40 },
  { name: "41To45", from: 41, to: 45 },
  { name: "46To50", from: 46, to: 50 },
  { name: "51To55", from: 51, to: 55 },
  { name: "56To60", from: 56, to: 60 },
  { name: "61To65", from: 61, to: 65 },
  { name: "From66", from: 66, to: Infinity },
] as const;

/** How columns of class sizes are called behind their stage: classesPrimary26To30. */
export type ClassBracket = (typeof CLASS_BRACKETS)[number]["name"];

/** The brackets all of whose classes are larger than that. */
export function bracketsAbove(pupils: number): ClassBracket[] {
  return CLASS_BRACKETS.filter(({ from }) => from > pupils).map(({ name }) => name);
}

/**
 * Wider brackets that bureaus use, each from its smallest to its largest class, and whether a 0 says that there is none
 * of that size: what a bureau calls 大班额 (56 by the ministry, 46 or 51 by the rule) is only surely large where there is
 * one.
 */
export const WIDE_BRACKETS = [
  { name: "To45", from: 0, to: 45, isExact: true },
  { name: "To50", from: 0, to: 50, isExact: true },
  { name: "46To55", from: 46, to: 55, isExact: true },
  { name: "56To65", from: 56, to: 65, isExact: true },
  { name: "From46", from: 46, to: Infinity, isExact: true },
  { name: "From51", from: 51, to: Infinity, isExact: true },
  { name: "From56", from: 56, to: Infinity, isExact: true },
  { name: "Large", from: 51, to: Infinity, isExact: false },
  { name: "VeryLarge", from: 56, to: Infinity, isExact: false },
] as const;

/** How columns of wider brackets are called behind their stage: classesPrimaryFrom56. */
export type WideBracket = (typeof WIDE_BRACKETS)[number]["name"];
