import type { BalancedPart } from "./balancedPart";

import { keepsLimit, variationOf } from "./variation";

/** What parts gave and took together, and the last unit of each side. */
interface Exchanged {
  /** Units that a part has more or, negative, fewer. */
  readonly changes: readonly number[];
  /** The least gain among the units given, and the greatest cost among those taken (`fewestTransfers`). */
  readonly lastGain: number;
  readonly lastCost: number;
}

/**
 * The transfers of `fewestTransfers` but for the last few: as many pairs of units as are needed for certain, and no more
 * pairs are left to make than there are parts. A number in a cell may be a telephone number: units that move one by one
 * would take hours, and this takes steps by the number of parts and the digits of the number.
 *
 * After k pairs the k units with the greatest gains have been given and the k with the smallest costs taken, whatever the
 * order; both follow from a price. Whether the k-th pair still pays and leaves the coefficient above its limit is true up
 * to some k and false from then on, so k is found by halving.
 *
 * @returns what each part has more or fewer after these pairs
 * @example amounts 1 and 1 000 001 for 10 pupils each, limit 0.45: of the 275 000 pairs that it takes, at least 274 998
 */
export function manyTransfers(parts: readonly BalancedPart[], limit: number): readonly number[] {
  const movable = [...parts.keys()].filter((at) => (parts[at] as BalancedPart).amountPerUnit === 1);
  const givable = parts.map((part) => (part.amountPerUnit === 1 ? unitsToGive(part) : 0));
  let certain: readonly number[] = parts.map(() => 0);
  let [few, many] = [0, givable.reduce((sum, units) => sum + units, 0) + 1];
  while (many - few > movable.length) {
    const pairs = Math.floor((few + many) / 2);
    if (pairs <= few || pairs >= many) break;
    const { changes, lastGain, lastCost } = exchanged(parts, movable, givable, pairs);
    const amounts = parts.map(({ amount }, at) => amount + (changes[at] as number));
    const isNeeded = lastGain > lastCost && !keepsLimit(variationOf(parts, amounts), limit);
    if (isNeeded) [few, certain] = [pairs, changes];
    else many = pairs;
  }
  return certain;
}

/** Whole units that a part can give without falling below what it must have. */
export function unitsToGive({ amount, leastAmount }: BalancedPart): number {
  return Math.max(0, Math.floor(amount - Math.max(0, leastAmount) + 1e-9));
}

function exchanged(
  parts: readonly BalancedPart[],
  movable: readonly number[],
  givable: readonly number[],
  pairs: number,
): Exchanged {
  const partAt = (at: number): BalancedPart => parts[at] as BalancedPart;
  /** Units of which each gains more than the price: the u-th gains (2(V − u + 1) − 1)/P. */
  const givenAbove = (at: number, price: number): number => {
    const { amount, students } = partAt(at);
    return Math.min(givable[at] as number, unitsBelow(amount + 0.5 - (price * students) / 2));
  };
  /** Units of which each costs less than the price: the u-th costs (2(V + u − 1) + 1)/P. */
  const takenBelow = (at: number, price: number): number => {
    const { amount, students } = partAt(at);
    return unitsBelow((price * students) / 2 - amount + 0.5);
  };
  const dearest = movable.reduce((most, at) => Math.max(most, (2 * partAt(at).amount) / partAt(at).students), 0);
  const [first = 0] = movable;
  const enough = (2 * (partAt(first).amount + pairs) + 3) / partAt(first).students;
  const given = unitsUpTo(pairs, movable, (at, place) => givenAbove(at, dearest - place), dearest);
  const taken = unitsUpTo(pairs, movable, takenBelow, enough);
  const changes = parts.map(() => 0);
  let [lastGain, lastCost] = [Infinity, 0];
  for (const [index, at] of movable.entries()) {
    const [less, more] = [given[index] as number, taken[index] as number];
    const { amount, students } = partAt(at);
    if (less > 0) lastGain = Math.min(lastGain, (2 * (amount - less) + 1) / students);
    if (more > 0) lastCost = Math.max(lastCost, (2 * (amount + more) - 1) / students);
    changes[at] = more - less;
  }
  return { changes, lastGain, lastCost };
}

/** How many of 1, 2, 3 … lie below a place. */
function unitsBelow(place: number): number {
  return Math.max(0, Math.ceil(place) - 1);
}

/**
 * Units by part that are `wanted` together: all up to the last place where they are not yet too many, and of those that
 * come at once behind it, as many as are left.
 * @param unitsAt units of a part up to a place; none falls as the place grows, and at `end` they suffice
 */
function unitsUpTo(
  wanted: number,
  movable: readonly number[],
  unitsAt: (at: number, place: number) => number,
  end: number,
): number[] {
  const unitsOf = (place: number): number[] => movable.map((at) => unitsAt(at, place));
  const sumAt = (place: number): number => movable.reduce((sum, at) => sum + unitsAt(at, place), 0);
  let [below, beyond] = [0, end];
  for (;;) {
    const place = (below + beyond) / 2;
    if (!(place > below && place < beyond)) break;
    if (sumAt(place) <= wanted) below = place;
    else beyond = place;
  }
  const [units, next] = [unitsOf(below), unitsOf(beyond)];
  let left = wanted - units.reduce((sum, one) => sum + one, 0);
  return units.map((one, index) => {
    const more = Math.max(0, Math.min(left, (next[index] as number) - one));
    left -= more;
    return one + more;
  });
}
