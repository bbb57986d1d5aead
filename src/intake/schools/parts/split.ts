import type { Split } from "../../../model/dataset";
import { computedFigure, type Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import { SPLIT_WEIGHTS } from "../../../regulation/splitting";
import type { AnyStage } from "../../vocabulary/stageWords";

/** Pupils of the stages that share a school's resources; a stage that the school does not have is undefined. */
export type PupilsByStage = Readonly<Partial<Record<AnyStage, Figure>>>;

/** The same, each times the weight of its stage. */
export type WeightedPupils = PupilsByStage;

/** What splitting one amount for one stage gives. */
export interface SplitAmount {
  readonly amount: Figure;
  readonly split: Split;
}

/**
 * The weighted pupils of every stage, whose sum divides what the stages share (D4).
 * 166 primary and 210 junior pupils weigh 166 + 1.1 × 210 = 397.
 */
export function weightedPupils(pupils: PupilsByStage): WeightedPupils {
  const weighted: Partial<Record<AnyStage, Figure>> = {};
  for (const stage of ["primary", "junior", "senior"] as const) {
    const figure = pupils[stage];
    if (figure !== undefined) weighted[stage] = timesWeight(figure, SPLIT_WEIGHTS[stage]);
  }
  return weighted;
}

function timesWeight(figure: Figure, weight: number): Figure {
  return weight === 1 ? figure : computedFigure(figure.low * weight, figure.high * weight, [figure]);
}

/**
 * The share of one stage in an amount of the whole school: whole × weighted pupils ÷ Σ weighted pupils, unrounded.
 * Pupils that are unknown count as 0 for the best case and without bound for the worst (D4); the share rises with
 * the own pupils and falls with the others', so the bounds of each give the bounds of the share.
 *
 * Worked example: 23226 books, 166 and 210 pupils → 23226 × 166 ÷ 397 = 9711.627204… and 23226 × 231 ÷ 397 =
 * 13514.372795…
 *
 * @param whole in any unit; the result has the same
 * @param weighted from `weightedPupils`; must hold `stage`
 */
export function splitAmount(whole: Figure, weighted: WeightedPupils, stage: AnyStage): SplitAmount {
  const all = (["primary", "junior", "senior"] as const).flatMap((each) => weighted[each] ?? []);
  const own = weighted[stage];
  if (own === undefined) throw new RangeError(`splitAmount: no pupils of the stage ${stage}`);
  const others = sumFigures(all.filter((figure) => figure !== own));
  const weights = sumFigures(all);
  const isKnown = weights.low === weights.high && weights.low > 0;
  const low = isKnown ? (whole.low * own.low) / weights.low : whole.low * leastShare(own, others);
  const high = isKnown ? bounded(whole.high, own.low, weights.low) : times(whole.high, mostShare(own, others));
  return { amount: computedFigure(low, high, [whole, ...all]), split: { whole, share: own, weights } };
}

function bounded(whole: number, own: number, weights: number): number {
  return own === 0 ? 0 : (whole * own) / weights;
}

function leastShare(own: Figure, others: Figure): number {
  if (own.low === 0 || others.high === Infinity) return 0;
  return own.low === Infinity ? 1 : own.low / (own.low + others.high);
}

function mostShare(own: Figure, others: Figure): number {
  if (others.low === 0 || own.high === Infinity) return 1;
  return own.high / (own.high + others.low);
}

/** A school with unbounded resources and no pupils here has none of them here: 0 × ∞ = 0. */
function times(amount: number, share: number): number {
  return share === 0 ? 0 : amount * share;
}
