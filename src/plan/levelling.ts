import type { BalancedPart } from "./balancedPart";
import { compensatedSum } from "../model/figures/figureArithmetic";
import { bracket } from "./bracket";
import { cheapestMix } from "./cheapestMix";
import { costBound } from "./costBound";
import { RaisedParts } from "./raisedParts";
import { limitWithTolerance } from "./variation";

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

/**
 * The least total addition that brings a coefficient of variation 差异系数 to its limit, in continuous amounts.
 *
 * With shares p = P_i/P and ratios x_i = V_i/P_i the demand CV ≤ L reads ‖√p·x‖ ≤ √(1 + L²)·Σp·x, a convex cone, and
 * the units Σ (V_i − amount_i)/f_i are linear (f: amount per unit). The optimality condition (Karush–Kuhn–Tucker) gives
 * x_i = max(least_i, t − d·(1/f_i − 1/f_max)) for one level t and one discount d, and t + d/f_max = (1 + L²)·X, the
 * mean. Where all f are alike every raised part ends at t, the smallest level that suffices: CV falls as t rises, so it
 * is found between two bounds. Else the mix of own and shared parts that takes the fewest units is found
 * (`cheapestMix`).
 *
 * @param limit of the coefficient of variation, ≥ 0
 * @example two schools of 100 pupils with 100 and 300, limit 0.25 → the first is raised to 180 (CV = 60 ÷ 240)
 */
export function levelUp(parts: readonly BalancedPart[], limit: number): Levelling {
  const starts = parts.map((part) => Math.max(part.amount, part.leastAmount));
  const raised = new RaisedParts(parts, starts);
  const equal = smallestLevel(raised, limit);
  const { level, discount } =
    equal === 0 || raised.areAlike ? { level: equal, discount: 0 } : cheapestMix(raised, equal, limit);
  const amounts = raised.amountsAt(level, discount);
  return {
    amounts,
    added: unitsBetween(
      parts,
      parts.map((part) => part.amount),
      amounts,
    ),
    lowerBound: costBound(parts, starts, amounts, limit),
    level,
  };
}

/** The units that lead from one list of amounts to another. */
export function unitsBetween(parts: readonly BalancedPart[], from: readonly number[], to: readonly number[]): number {
  return compensatedSum(parts.map((part, at) => ((to[at] as number) - (from[at] as number)) / part.amountPerUnit));
}

/** The smallest level up to which all parts are raised that keeps the limit; 0 where the starts keep it. */
function smallestLevel(raised: RaisedParts, limit: number): number {
  const excess = (level: number): number => limitWithTolerance(limit) - raised.at(level, 0).variation;
  return excess(0) >= 0 ? 0 : bracket(excess, 0, raised.highestStart)[1];
}
