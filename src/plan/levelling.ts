import { compensatedSum } from "../model/figureArithmetic";
import { costBound } from "./costBound";
import { keepsLimit, variationOf } from "./variation";

/** A school part in a balance: its pupils, what it has, and the least it must have whatever the balance says. */
export interface BalancedPart {
  readonly students: number;
  readonly amount: number;
  /** Amount that its own standards demand. */
  readonly leastAmount: number;
  /**
   * What one unit brings to this part: 1, or its share of the whole where a 一贯制学校 shares the resource, because a room
   * built there serves the other part too.
   */
  readonly amountPerUnit: number;
}

export interface Levelling {
  /** Amounts after the additions, in the order of the parts. */
  readonly amounts: readonly number[];
  /** Sum of all additions in units. */
  readonly added: number;
  /** No additions can do with fewer units, proven from the amounts found (`costBound`). */
  readonly lowerBound: number;
  /** The level per pupil up to which parts are raised whose units come to them whole. */
  readonly level: number;
}

const STEPS = 60;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The least total addition that brings a coefficient of variation 差异系数 to its limit, in continuous amounts.
 *
 * With shares p = P_i/P and ratios x_i = V_i/P_i the demand CV ≤ L reads ‖√p·x‖ ≤ √(1 + L²)·Σp·x, a convex cone, and
 * the units Σ (V_i − amount_i)/f_i are linear (f: amount per unit). The optimality condition (Karush–Kuhn–Tucker) gives
 * x_i = max(least_i, t − d·(1/f_i − 1)) for one level t and one discount d. Where all f are 1 every raised part ends at t,
 * and t is the smallest level that suffices: CV falls as t rises, so bisection finds it. Else d is searched as well.
 *
 * @param limit of the coefficient of variation, ≥ 0
 * @example two schools of 100 pupils with 100 and 300, limit 0.25 → the first is raised to 180 (CV = 60 ÷ 240)
 */
export function levelUp(parts: readonly BalancedPart[], limit: number): Levelling {
  const starts = parts.map((part) => Math.max(part.amount, part.leastAmount));
  const extras = parts.map((part) => 1 / part.amountPerUnit - 1);
  const best = cheapestDiscount((discount) => raisedAt(parts, starts, extras, discount, limit), Math.max(...extras), parts, starts);
  return { ...best, lowerBound: costBound(parts, starts, best.amounts, limit) };
}

type Raised = Omit<Levelling, "lowerBound">;

function cheapestDiscount(
  raised: (discount: number) => Raised, dearest: number, parts: readonly BalancedPart[], starts: readonly number[],
): Raised {
  let best = raised(0);
  if (dearest === 0 || best.level === 0) return best;
  let [low, high] = [0, Math.max(...parts.map((part, at) => (starts[at] as number) / part.students)) / dearest];
  for (let step = 0; step < STEPS / 3; step++) {
    const [left, right] = [raised(high - (high - low) * GOLDEN), raised(low + (high - low) * GOLDEN)];
    if (left.added <= right.added) high -= (high - low) * (1 - GOLDEN);
    else low += (high - low) * (1 - GOLDEN);
    for (const one of [left, right]) if (one.added < best.added) best = one;
  }
  return best;
}

function raisedAt(
  parts: readonly BalancedPart[], starts: readonly number[], extras: readonly number[], discount: number, limit: number,
): Raised {
  const raisedTo = (level: number): number[] => parts.map((part, at) =>
    Math.max(starts[at] as number, (level - discount * (extras[at] as number)) * part.students));
  const level = smallestLevel((one) => keepsLimit(variationOf(parts, raisedTo(one)), limit),
    Math.max(...parts.map((part, at) => (starts[at] as number) / part.students)));
  const amounts = raisedTo(level);
  return { amounts, added: unitsBetween(parts, parts.map((part) => part.amount), amounts), level };
}

/** The units that lead from one list of amounts to another. */
export function unitsBetween(parts: readonly BalancedPart[], from: readonly number[], to: readonly number[]): number {
  return compensatedSum(parts.map((part, at) => ((to[at] as number) - (from[at] as number)) / part.amountPerUnit));
}

function smallestLevel(suffices: (level: number) => boolean, highest: number): number {
  if (suffices(0)) return 0;
  let [low, high] = [0, highest];
  for (let step = 0; step < STEPS && !suffices(high); step++) [low, high] = [high, high * 2];
  for (let step = 0; step < STEPS && high - low > high * 1e-15; step++) {
    const middle = (low + high) / 2;
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return high;
}
