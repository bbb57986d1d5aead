import type { Direction } from "../../model/evaluation";
import type { Outcome } from "../../model/outcome";
import type { NumberFormat } from "../../model/sheets/sheetPlan";

/** What a shown number is laid beside, and what was found of the unrounded one. */
export interface Comparison {
  readonly limit: number | null;
  readonly direction: Direction;
  readonly outcome: Outcome;
}

const MOST_DECIMALS = 12;

/** Chinese and English group alike. */
const GROUPED = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

const FORMATS: Readonly<Record<number, NumberFormat>> = {
  0: "integer",
  1: "decimal1",
  2: "decimal2",
  3: "decimal3",
  4: "decimal6",
  5: "decimal6",
  6: "decimal6",
};

/**
 * How many decimals it takes, `least` or more, so that the rounded number does not suggest the other verdict (D2).
 * @example decimalsFor(0.501787, 2, [{ limit: 0.5, direction: "atMost", outcome: "unmet" }]) → 3, since 0.50 seems to
 * keep 0.50
 */
export function decimalsFor(value: number, least: number, comparisons: readonly Comparison[]): number {
  let decimals = least;
  while (decimals < MOST_DECIMALS && comparisons.some((one) => misleads(value, decimals, one))) decimals++;
  return decimals;
}

function misleads(value: number, decimals: number, { limit, direction, outcome }: Comparison): boolean {
  if (limit === null || (outcome !== "met" && outcome !== "unmet")) return false;
  // Rounding moves a number by half a unit of the last place at most: too little to reach the limit.
  if (Math.abs(value - limit) > 10 ** -decimals) return false;
  const rounded = Number(value.toFixed(decimals));
  // A reader sees the limit as 4.505, not as the double that comes nearest to 5.3 × 0.85.
  const bound = Number(limit.toPrecision(MOST_DECIMALS));
  const seemsMet =
    direction === "atLeast" ? rounded >= bound : direction === "atMost" ? rounded <= bound : rounded < bound;
  return seemsMet !== (outcome === "met");
}

/** The cell format that shows an unrounded number with enough decimals. */
export function formatFor(value: number, least: number, comparisons: readonly Comparison[]): NumberFormat {
  return FORMATS[decimalsFor(value, least, comparisons)] ?? "general";
}

/** A number as words: whole numbers bare unless `least` decimals are asked of them too. */
export function shownNumber(value: number, least: number, comparisons: readonly Comparison[] = []): string {
  return value.toFixed(decimalsFor(value, least, comparisons));
}

/**
 * A number as the sheets' own format #,##0 shows it, with two decimals where it is not whole.
 * @example groupedNumber(1234567) → "1,234,567"
 */
export function groupedNumber(value: number): string {
  return GROUPED.format(value);
}

/** A difference: with more digits where the usual ones would show nothing of it. */
export function shownDifference(value: number, decimals: number): string {
  const usual = value.toFixed(decimals);
  return Number(usual) === 0 && value !== 0 ? String(Number(value.toPrecision(2))) : usual;
}
