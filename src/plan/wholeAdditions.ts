import type { BalancedPart } from "./balancedPart";
import { levelUp, unitsBetween } from "./levelling";
import { HelpfulUnits } from "./helpfulUnits";
import { keepsLimit, RunningVariation, variationOf } from "./variation";

/** Whole units to add, part by part, and how near to the least possible they come. */
export interface WholeAdditions {
  readonly additions: readonly number[];
  readonly added: number;
  /** Those of them that the parts' own standards demand already. */
  readonly addedForStandards: number;
  /** No plan in whole units can do with less. */
  readonly lowerBound: number;
  /** True where the bound proves that no plan adds fewer units. */
  readonly isLeast: boolean;
  readonly before: number;
  readonly after: number;
  /** False where no whole units were found that keep the limit; `after` is then the nearest value that was found. */
  readonly isReached: boolean;
}

/** Levels that are tried where single units lead nowhere. */
const TRIED_LEVELS = 512;
/** Single units that are tried, on average for each part. */
const MOST_UNITS_OF_A_PART = 8;

/**
 * Additions in whole teachers, rooms, ㎡ or 元 that bring a 差异系数 to its limit. The continuous optimum is rounded down
 * part by part and filled up unit by unit where a unit helps most; units that turn out not to be needed are taken back.
 * That the sum is the least is proven where it lies less than one unit above the bound, and said so; else the gap is
 * given.
 *
 * @param limit of the coefficient of variation
 * @example rooms 1 and 9 for ten pupils each, limit 0.45 → three for the first (CV 5 ÷ 13 = 0.385); bound 2.41, so no
 * two do
 */
export function wholeAdditions(given: readonly BalancedPart[], limit: number): WholeAdditions {
  const parts = given.map((part): BalancedPart => ({ ...part, leastAmount: wholeAmount(part, part.leastAmount) }));
  const bound = levelUp(parts, limit);
  const amounts = reached(parts, bound.amounts, limit) ?? raisedByLevels(parts, bound.level, limit);
  const after = variationOf(parts, amounts);
  const additions = parts.map((part, at) => Math.round(((amounts[at] as number) - part.amount) / part.amountPerUnit));
  const added = additions.reduce((sum, addition) => sum + addition, 0);
  return {
    additions,
    added,
    addedForStandards: Math.round(
      unitsBetween(
        parts,
        parts.map((part) => part.amount),
        parts.map((part) => part.leastAmount),
      ),
    ),
    lowerBound: bound.lowerBound,
    isLeast: keepsLimit(after, limit) && added < bound.lowerBound + 1 - 1e-6,
    before: variationOf(
      parts,
      parts.map((part) => part.amount),
    ),
    after,
    isReached: keepsLimit(after, limit),
  };
}

/** Whole units above what a part has: 3.2 rooms and a demand of 4.1 make one more room, 4.2. */
function wholeAmount({ amount, amountPerUnit }: BalancedPart, demanded: number): number {
  const units = (demanded - amount) / amountPerUnit;
  return amount + amountPerUnit * Math.max(0, Math.ceil(units * (1 - 1e-12) - 1e-9));
}

/**
 * Whole amounts near the continuous ones that keep the limit; null where single units lead nowhere. Rounding down took
 * less than one unit from each part, so that a few for each part suffice or none do: no number in a cell makes the
 * search longer.
 */
function reached(parts: readonly BalancedPart[], continuous: readonly number[], limit: number): number[] | null {
  const variation = new RunningVariation(
    parts,
    parts.map((part, at) => {
      const units = Math.floor(((continuous[at] as number) - part.amount) / part.amountPerUnit + 1e-9);
      return Math.max(part.leastAmount, part.amount + units * part.amountPerUnit);
    }),
  );
  const helpful = new HelpfulUnits(parts, variation);
  for (let left = MOST_UNITS_OF_A_PART * parts.length; !keepsLimit(variation.value, limit); left--)
    if (left === 0 || !helpful.addNext()) return null;
  return withoutNeedless(parts, variation, limit);
}

/** The lowest level up to the highest ratio that keeps the limit in whole units; the nearest one where none does. */
function raisedByLevels(parts: readonly BalancedPart[], from: number, limit: number): number[] {
  const amountsAt = (level: number): number[] =>
    parts.map((part) => wholeAmount(part, Math.max(part.leastAmount, level * part.students)));
  const highest = Math.max(from, ...parts.map((part) => part.leastAmount / part.students));
  let nearest = parts.map((part) => part.leastAmount);
  for (let step = 0; step <= TRIED_LEVELS; step++) {
    const amounts = amountsAt(from + ((highest - from) * step) / TRIED_LEVELS);
    if (keepsLimit(variationOf(parts, amounts), limit))
      return withoutNeedless(parts, new RunningVariation(parts, amounts), limit);
    if (variationOf(parts, amounts) < variationOf(parts, nearest)) nearest = amounts;
  }
  return nearest;
}

function withoutNeedless(parts: readonly BalancedPart[], variation: RunningVariation, limit: number): number[] {
  const ratio = (at: number): number => (variation.amounts[at] as number) / (parts[at] as BalancedPart).students;
  const highestFirst = [...parts.keys()].sort((one, other) => ratio(other) - ratio(one));
  for (const at of highestFirst) {
    const { leastAmount, amountPerUnit } = parts[at] as BalancedPart;
    const fewer = (variation.amounts[at] as number) - amountPerUnit;
    if (fewer >= leastAmount - amountPerUnit * 1e-6 && keepsLimit(variation.with(at, fewer), limit))
      variation.set(at, fewer);
  }
  return variation.amounts;
}
