import type { Direction } from "../model/evaluation";
import type { Figure } from "../model/figures/figure";
import type { Outcome } from "../model/outcome";

/** Absorbs binary noise only (D2): 0.1 + 0.2 against 0.3 is equal, 0.501787 against 0.50 is not. */
const RELATIVE_TOLERANCE = 1e-9;

/** What a number is compared with; every limit of the regulation, national or local, has these. */
export interface ComparedLimit {
  readonly value: number;
  readonly direction: Direction;
}

/**
 * Whether an unrounded number keeps a limit (D2): inclusive for 以上 and 不超过, strict for 低于.
 * @example meets(0.501787, { value: 0.5, direction: "atMost" }) → false, though it prints as 0.50
 */
export function meets(value: number, limit: ComparedLimit): boolean {
  const tolerance = Math.abs(limit.value) * RELATIVE_TOLERANCE;
  switch (limit.direction) {
    case "atLeast":
      return value >= limit.value - tolerance;
    case "atMost":
      return value <= limit.value + tolerance;
    case "below":
      return value < limit.value - tolerance;
  }
}

/**
 * Judges a figure by interval logic (D1): at its worst and at its best; where both agree that is the outcome,
 * otherwise the data do not decide.
 */
export function judge(figure: Pick<Figure, "low" | "high">, limit: ComparedLimit): Outcome {
  const atLow = meets(figure.low, limit);
  const atHigh = meets(figure.high, limit);
  if (atLow !== atHigh) return "undetermined";
  return atLow ? "met" : "unmet";
}

/**
 * How far a known number lies on the good (positive) or bad (negative) side of its limit, in the limit's unit; null
 * where the number is not known. Binary noise is no distance: 9 teachers for 1000 pupils miss nothing of 0.9, though
 * they are 0.8999999999999999 in a hundred.
 */
export function distanceTo(figure: Pick<Figure, "low" | "high">, limit: ComparedLimit): number | null {
  if (figure.low !== figure.high) return null;
  const distance = limit.direction === "atLeast" ? figure.low - limit.value : limit.value - figure.low;
  return Math.abs(distance) <= Math.abs(limit.value) * RELATIVE_TOLERANCE ? 0 : distance;
}
