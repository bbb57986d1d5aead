import { compensatedSum } from "../model/figureArithmetic";
import { costBound } from "./costBound";
import { RaisedParts } from "./raisedParts";
import { keepsLimit } from "./variation";

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
/** Of a level, relative: a county's equipment of 10 亿元 is placed to a 元's hundredth. */
const PRECISION = 1e-13;

/**
 * The least total addition that brings a coefficient of variation 差异系数 to its limit, in continuous amounts.
 *
 * With shares p = P_i/P and ratios x_i = V_i/P_i the demand CV ≤ L reads ‖√p·x‖ ≤ √(1 + L²)·Σp·x, a convex cone, and
 * the units Σ (V_i − amount_i)/f_i are linear (f: amount per unit). The optimality condition (Karush–Kuhn–Tucker) gives
 * x_i = max(least_i, t − d·(1/f_i − 1)) for one level t and one discount d, and t + d = (1 + L²)·X, the mean. Where all f
 * are 1 every raised part ends at t, the smallest level that suffices: CV falls as t rises, so bisection finds it. Else
 * the discount that fits is found by bisection too; how near the result is to the optimum the bound tells.
 *
 * @param limit of the coefficient of variation, ≥ 0
 * @example two schools of 100 pupils with 100 and 300, limit 0.25 → the first is raised to 180 (CV = 60 ÷ 240)
 */
export function levelUp(parts: readonly BalancedPart[], limit: number): Levelling {
  const starts = parts.map((part) => Math.max(part.amount, part.leastAmount));
  const raised = new RaisedParts(parts, starts);
  const level = smallestLevel(raised, 0, limit);
  const discount = level === 0 || raised.areAllOwn ? 0 : fittingDiscount(raised, level, limit);
  const found = discount === 0 ? level : smallestLevel(raised, discount, limit);
  const amounts = raised.amountsAt(found, discount);
  return {
    amounts, added: unitsBetween(parts, parts.map((part) => part.amount), amounts),
    lowerBound: costBound(parts, starts, amounts, limit), level: found,
  };
}

/** The units that lead from one list of amounts to another. */
export function unitsBetween(parts: readonly BalancedPart[], from: readonly number[], to: readonly number[]): number {
  return compensatedSum(parts.map((part, at) => ((to[at] as number) - (from[at] as number)) / part.amountPerUnit));
}

/** The discount at which level and discount together are (1 + L²) times the mean; below it they are less. */
function fittingDiscount(raised: RaisedParts, levelWithout: number, limit: number): number {
  const factor = 1 + limit ** 2;
  const isTooLittle = (discount: number): boolean => {
    const level = smallestLevel(raised, discount, limit);
    return level + discount < factor * raised.at(level, discount).mean;
  };
  return bisected(isTooLittle, Math.max(levelWithout, factor * raised.at(levelWithout, 0).mean));
}

/** The smallest level that keeps the limit. */
function smallestLevel(raised: RaisedParts, discount: number, limit: number): number {
  const isTooLow = (level: number): boolean => !keepsLimit(raised.at(level, discount).variation, limit);
  return isTooLow(0) ? bisected(isTooLow, raised.highestStart) : 0;
}

/** The least number of which something is no longer true, near enough for any whole unit. */
function bisected(isTrue: (value: number) => boolean, guess: number): number {
  let [low, high] = [0, guess];
  for (let step = 0; step < STEPS && isTrue(high); step++) [low, high] = [high, high * 2];
  for (let step = 0; step < STEPS && high - low > high * PRECISION; step++) {
    const middle = (low + high) / 2;
    if (isTrue(middle)) low = middle;
    else high = middle;
  }
  return high;
}
