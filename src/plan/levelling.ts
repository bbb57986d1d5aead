import { compensatedSum } from "../model/figureArithmetic";

/** A school part in a balance: its pupils, what it has, and the least it must have whatever the balance says. */
export interface BalancedPart {
  readonly students: number;
  readonly amount: number;
  /** Amount that its own standards demand; at least `amount` where nothing may be taken away. */
  readonly leastAmount: number;
}

export interface Levelling {
  /** Amounts after the additions, in the order of the parts. */
  readonly amounts: readonly number[];
  /** Sum of all additions. */
  readonly added: number;
  /** The common level per pupil up to which the lowest parts are raised. */
  readonly level: number;
}

/**
 * The least total addition that brings a coefficient of variation 差异系数 to its limit, in continuous amounts.
 *
 * With shares p = P_i/P and ratios x_i = V_i/P_i the demand CV ≤ L reads ‖√p·x‖ ≤ √(1 + L²)·Σp·x, a convex cone, and
 * the addition Σ P_i·x_i is linear. The optimality condition (Karush–Kuhn–Tucker) says that all raised parts end at one
 * level t and no part that stays lies below it; hence x_i = max(least_i, t), and t is the smallest level that suffices.
 * CV falls as t rises (the lowest ratios and the mean go up), so t is found by bisection.
 *
 * @param limit of the coefficient of variation, ≥ 0
 * @example two schools of 100 pupils with 100 and 300, limit 0.25 → the first is raised to 180 (CV = 60 ÷ 240)
 */
export function levelUp(parts: readonly BalancedPart[], limit: number): Levelling {
  const starts = parts.map((part) => Math.max(part.amount, part.leastAmount));
  const raisedTo = (level: number): number[] =>
    parts.map((part, index) => Math.max(starts[index] as number, level * part.students));
  const level = smallestLevel(parts, raisedTo, limit);
  const amounts = raisedTo(level);
  return { amounts, added: compensatedSum(amounts.map((amount, index) => amount - (parts[index] as BalancedPart).amount)), level };
}

function smallestLevel(
  parts: readonly BalancedPart[], raisedTo: (level: number) => number[], limit: number,
): number {
  if (variationOf(parts, raisedTo(0)) <= limit) return 0;
  let low = 0;
  let high = Math.max(...parts.map((part) => Math.max(part.amount, part.leastAmount) / part.students));
  for (let step = 0; step < 200 && high - low > high * 1e-15; step++) {
    const middle = (low + high) / 2;
    if (variationOf(parts, raisedTo(middle)) <= limit) high = middle;
    else low = middle;
  }
  return high;
}

/** The pupil-weighted population 差异系数 of amounts over the pupils of parts; Infinity where nothing is there. */
export function variationOf(parts: readonly { readonly students: number }[], amounts: readonly number[]): number {
  const students = compensatedSum(parts.map((part) => part.students));
  const mean = compensatedSum(amounts) / students;
  if (mean === 0) return Infinity;
  const squares = compensatedSum(parts.map((part, index) =>
    part.students * ((amounts[index] as number) / part.students - mean) ** 2));
  return Math.sqrt(squares / students) / mean;
}
