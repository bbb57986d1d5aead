import { levelUp, variationOf, type BalancedPart } from "./levelling";

/** Whole units to add, part by part, and how near to the least possible they come. */
export interface WholeAdditions {
  readonly additions: readonly number[];
  readonly added: number;
  /** What continuous amounts would need: no plan in whole units can do with less. */
  readonly lowerBound: number;
  readonly before: number;
  readonly after: number;
  /** False where whole units cannot reach the limit; `after` is then the nearest value that was found. */
  readonly isReached: boolean;
}

/**
 * Additions in whole teachers, rooms, ㎡ or 元 that bring a 差异系数 to its limit. The continuous optimum is rounded up
 * part by part, the level is raised while rounding has spoilt the limit, and units that turn out not to be needed are
 * taken back. So the sum exceeds the continuous bound by less than one unit for each raised part; that it is the least
 * in whole units is not proven, and the gap to the bound is given instead.
 *
 * @param limit of the coefficient of variation
 */
export function wholeAdditions(parts: readonly BalancedPart[], limit: number): WholeAdditions {
  const bound = levelUp(parts, limit);
  const before = variationOf(parts, parts.map((part) => part.amount));
  const rounded = raisedUntilReached(parts, bound.level, limit);
  const amounts = rounded.isReached ? withoutNeedless(parts, rounded.amounts, limit) : rounded.amounts;
  const additions = amounts.map((amount, index) => amount - (parts[index] as BalancedPart).amount);
  return {
    additions,
    added: additions.reduce((sum, addition) => sum + addition, 0),
    lowerBound: bound.added,
    before,
    after: variationOf(parts, amounts),
    isReached: rounded.isReached,
  };
}

/** Whole units above what a part has: 3.2 rooms and a demand of 4.1 make one more room, 4.2. */
function wholeAmount(part: BalancedPart, demanded: number): number {
  return part.amount + Math.max(0, Math.ceil((demanded - part.amount) * (1 - 1e-12) - 1e-9));
}

function raisedUntilReached(parts: readonly BalancedPart[], from: number, limit: number) {
  const amountsAt = (level: number): number[] =>
    parts.map((part) => wholeAmount(part, Math.max(part.leastAmount, level * part.students)));
  const highest = Math.max(...parts.map((part) => Math.max(part.amount, part.leastAmount) / part.students));
  let nearest = amountsAt(from);
  for (const level of levelsAbove(parts, from, highest)) {
    const amounts = amountsAt(level);
    if (variationOf(parts, amounts) <= limit) return { amounts, isReached: true };
    if (variationOf(parts, amounts) < variationOf(parts, nearest)) nearest = amounts;
  }
  return { amounts: nearest, isReached: false };
}

/** Levels worth trying: the start, then finer than the step of the largest part up to the highest ratio. */
function* levelsAbove(parts: readonly BalancedPart[], from: number, highest: number): Generator<number> {
  yield from;
  const step = Math.max(1 / (2 * Math.max(...parts.map((part) => part.students))), (highest - from) / 4096);
  for (let level = from + step; level < highest + step; level += step) yield level;
}

function withoutNeedless(parts: readonly BalancedPart[], amounts: readonly number[], limit: number): number[] {
  const left = [...amounts];
  const byLevel = parts.map((part, index) => ({ part, index }))
    .sort((one, other) => (left[other.index] as number) / other.part.students - (left[one.index] as number) / one.part.students);
  for (const { part, index } of byLevel) {
    const fewer = (left[index] as number) - 1;
    if (fewer < part.amount || fewer < part.leastAmount - 1e-9) continue;
    const attempt = left.map((amount, at) => (at === index ? fewer : amount));
    if (variationOf(parts, attempt) <= limit) left[index] = fewer;
  }
  return left;
}
