import type { Figure } from "../model/figures/figure";
import { fourDecimals } from "../model/figures/fourDecimals";
import { meets, type ComparedLimit } from "./compare";

/** Beyond this many decimals two doubles of our sizes no longer differ for a reader. */
const MOST_DECIMALS = 12;

/** 110 ÷ 100 × 100 is 110.00000000000001 to a computer, and 110 to everybody else. */
const BINARY_NOISE = 1e-12;

/** What stands for a number that the workbook does not give. */
export const UNKNOWN = "?";

/**
 * A number as a report prints it: rounded to `decimals`, whole numbers bare, and with as many more decimals as it
 * takes where the rounded number would suggest the other verdict (D2, domain 2.6).
 * @param limit what the number is compared with; absent where nothing is compared
 * @example shownNumber(18.1326, 2) → "18.13" · shownNumber(7000, 2) → "7000" · shownNumber(0.501787, 2, {value: 0.5,
 * direction: "atMost"}) → "0.502"
 */
export function shownNumber(value: number, decimals: number, limit?: ComparedLimit): string {
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= Math.abs(whole) * BINARY_NOISE) return String(whole);
  let digits = decimals;
  while (limit !== undefined && digits < MOST_DECIMALS && suggestsOtherVerdict(value, digits, limit)) digits++;
  return value.toFixed(digits);
}

function suggestsOtherVerdict(value: number, digits: number, limit: ComparedLimit): boolean {
  return meets(Number(value.toFixed(digits)), limit) !== meets(value, limit);
}

/**
 * A figure as an operand, with four decimals at most: `126155.8`; `?` where nothing is known of it, `(≥ 152)` or
 * `(3～5)` where a bound is.
 */
export function shownOperand(figure: Pick<Figure, "low" | "high"> | undefined): string {
  return figure === undefined ? UNKNOWN : bracketed(shownRange(figure, (value) => fourDecimals(value)));
}

/** The same rounded to `decimals`. */
export function shownTerm(figure: Pick<Figure, "low" | "high">, decimals: number): string {
  return bracketed(shownResult(figure, decimals));
}

/** What is divided between two numbers is one term: (0～40) ÷ 40. */
function bracketed(range: string): string {
  return /[～≥]/u.test(range) ? `(${range})` : range;
}

/** The result of a calculation: rounded where it is known, `?` where it is not, its bounds where it has any. */
export function shownResult(figure: Pick<Figure, "low" | "high">, decimals: number, limit?: ComparedLimit): string {
  return shownRange(figure, (value) => shownNumber(value, decimals, limit));
}

function shownRange(figure: Pick<Figure, "low" | "high">, shown: (value: number) => string): string {
  if (figure.low === figure.high) return shown(figure.low);
  const [least, most] = [shown(figure.low), shown(figure.high)];
  if (figure.high !== Infinity) return least === most ? least : `${least}～${most}`;
  return figure.low === 0 ? UNKNOWN : `≥ ${shown(figure.low)}`;
}

/** The sign between a known number and its limit: what is true of the two, not what the regulation demands. */
export function comparisonSign(value: number, limit: ComparedLimit): "≥" | "≤" | "<" | ">" {
  const isMet = meets(value, limit);
  switch (limit.direction) {
    case "atLeast":
      return isMet ? "≥" : "<";
    case "atMost":
      return isMet ? "≤" : ">";
    case "below":
      return isMet ? "<" : "≥";
  }
}

/**
 * One line of arithmetic in signs and numbers only. A result that is not known is compared where its bounds decide:
 * at most 5 rooms where 6 are needed read `≤ 5 < 6`. A lower bound takes the place of the sign of equality: `(≥ 9) ÷ 12
 * × 100 ≥ 75`. What a reader sees has words for bounds (`present/words/stepWords.ts`).
 * @param expression what is calculated, `134 ÷ 739 × 100`; "" where the result itself was typed
 * @example step("134 ÷ 739 × 100", {low: 18.1326, high: 18.1326}, {value: 10, direction: "atLeast"}) → "134 ÷ 739 × 100
 * = 18.13 ≥ 10"
 */
export function step(
  expression: string,
  result: Pick<Figure, "low" | "high">,
  limit: ComparedLimit | null,
  decimals = 2,
): string {
  const shown = shownResult(result, decimals, limit ?? undefined);
  const isAtLeast = shown.startsWith("≥");
  const isAtMost = result.low === 0 && result.high > 0 && result.high !== Infinity;
  const typed = isAtMost ? `≤ ${shownNumber(result.high, decimals, limit ?? undefined)}` : shown;
  const isRounded = result.low !== result.high && !isAtLeast && shown !== UNKNOWN && !shown.includes("～");
  const equation = expression === "" ? typed : `${expression} ${isAtLeast ? "" : isRounded ? "≈ " : "= "}${shown}`;
  if (limit === null || meets(result.low, limit) !== meets(result.high, limit)) return equation;
  return `${equation} ${comparisonSign(result.low, limit)} ${shownOperand({ low: limit.value, high: limit.value })}`;
}

/** The expression of a quotient: `134 ÷ 739 × 100`, or `735000 ÷ 105` with factor 1. */
export function quotient(numerator: Figure, denominator: Figure, factor: number): string {
  const divided = `${shownOperand(numerator)} ÷ ${shownOperand(denominator)}`;
  return factor === 1 ? divided : `${divided} × ${factor}`;
}
