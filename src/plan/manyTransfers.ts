import type { BalancedPart } from "./balancedPart";

import { keepsLimit, variationOf } from "./variation";

/** What parts gave and took together, and the last unit of each side. */
interface Exchanged {
  /** Units that a part has more or, negative, fewer. */
  readonly changes: readonly number[];
  /** The least gain among the units given, and the greatest cost among those taken (`fewestTransfers`). */
  readonly lastGain: number;
  readonly lastCost: number;
  readonly places: Places;
}

/** Places between which a price is looked for. */
interface Interval {
  readonly below: number;
  readonly beyond: number;
}

/** Where the price of what is given lies, counted from the dearest unit down, and that of what is taken. */
interface Places {
  readonly given: Interval;
  readonly taken: Interval;
}

/**
 * The transfers of `fewestTransfers` but for the last few: as many pairs of units as are needed for certain, and no
 * more pairs are left to make than there are parts. A number in a cell may be a telephone number: units that move one
 * by one would take hours, and this takes steps by the number of parts and the digits of the number.
 *
 * After k pairs the k units with the greatest gains have been given and the k with the smallest costs taken, whatever
 * the order; both follow from a price. Whether the k-th pair still pays and leaves the coefficient above its limit is
 * true up to some k and false from then on, so k is found by halving.
 *
 * @returns what each part has more or fewer after these pairs
 * @example amounts 1 and 1 000 001 for 10 pupils each, limit 0.45: of the 275 000 pairs that it takes, at least 274 998
 */
export function manyTransfers(parts: readonly BalancedPart[], limit: number): readonly number[] {
  const movable = movableParts(parts);
  let certain: readonly number[] = parts.map(() => 0);
  let [few, many] = [0, movable.givable.reduce((sum, units) => sum + units, 0) + 1];
  let places = allPlaces(movable, many);
  while (many - few > movable.positions.length) {
    const pairs = Math.floor((few + many) / 2);
    if (pairs <= few || pairs >= many) break;
    const { changes, lastGain, lastCost, places: found } = exchanged(movable, pairs, places, parts.length);
    const amounts = parts.map(({ amount }, at) => amount + (changes[at] as number));
    const isNeeded = lastGain > lastCost && !keepsLimit(variationOf(parts, amounts), limit);
    // More pairs never have a lower price: each search begins where the one before it has ended.
    if (isNeeded) [few, certain, places] = [pairs, changes, narrowed(places, found, "below")];
    else [many, places] = [pairs, narrowed(places, found, "beyond")];
  }
  return certain;
}

/** Whole units that a part can give without falling below what it must have. */
export function unitsToGive({ amount, leastAmount }: BalancedPart): number {
  return Math.max(0, Math.floor(amount - Math.max(0, leastAmount) + 1e-9));
}

/**
 * The parts that give and take whole units, as columns of numbers: sums over all of them are made for thousands of
 * prices.
 */
interface MovableParts {
  /** In the list of all parts. */
  readonly positions: readonly number[];
  readonly amounts: Float64Array;
  readonly students: Float64Array;
  /** Units that each can give. */
  readonly givable: Float64Array;
  /** What the dearest of all units gains. */
  readonly dearest: number;
}

function movableParts(parts: readonly BalancedPart[]): MovableParts {
  const positions = [...parts.keys()].filter((at) => (parts[at] as BalancedPart).amountPerUnit === 1);
  const column = (of: (part: BalancedPart) => number): Float64Array =>
    Float64Array.from(positions, (at) => of(parts[at] as BalancedPart));
  return {
    positions,
    amounts: column(({ amount }) => amount),
    students: column(({ students }) => students),
    givable: column(unitsToGive),
    dearest: positions.reduce((most, at) => {
      const { amount, students } = parts[at] as BalancedPart;
      return Math.max(most, (2 * amount) / students);
    }, 0),
  };
}

/** Wide enough for any number of pairs up to `pairs`. */
function allPlaces({ positions, amounts, students, dearest }: MovableParts, pairs: number): Places {
  const enough = positions.length === 0 ? 0 : (2 * ((amounts[0] as number) + pairs) + 3) / (students[0] as number);
  return { given: { below: 0, beyond: dearest }, taken: { below: 0, beyond: enough } };
}

function narrowed({ given, taken }: Places, found: Places, side: keyof Interval): Places {
  return { given: { ...given, [side]: found.given[side] }, taken: { ...taken, [side]: found.taken[side] } };
}

/** @param size number of all parts, of those too that neither give nor take */
function exchanged(
  { positions, amounts, students, givable, dearest }: MovableParts,
  pairs: number,
  places: Places,
  size: number,
): Exchanged {
  const amountOf = (index: number): number => amounts[index] as number;
  const studentsOf = (index: number): number => students[index] as number;
  /** Units of which each gains more than the price: the u-th gains (2(V − u + 1) − 1)/P. */
  const givenAbove = (index: number, price: number): number =>
    Math.min(givable[index] as number, unitsBelow(amountOf(index) + 0.5 - (price * studentsOf(index)) / 2));
  /** Units of which each costs less than the price: the u-th costs (2(V + u − 1) + 1)/P. */
  const takenBelow = (index: number, price: number): number =>
    unitsBelow((price * studentsOf(index)) / 2 - amountOf(index) + 0.5);
  const givenUpTo = (index: number, place: number): number => givenAbove(index, dearest - place);
  const given = unitsUpTo(pairs, positions.length, givenUpTo, places.given);
  const taken = unitsUpTo(pairs, positions.length, takenBelow, places.taken);
  const changes = new Array<number>(size).fill(0);
  let [lastGain, lastCost] = [Infinity, 0];
  for (const [index, at] of positions.entries()) {
    const [less, more] = [given.units[index] as number, taken.units[index] as number];
    if (less > 0) lastGain = Math.min(lastGain, (2 * (amountOf(index) - less) + 1) / studentsOf(index));
    if (more > 0) lastCost = Math.max(lastCost, (2 * (amountOf(index) + more) - 1) / studentsOf(index));
    changes[at] = more - less;
  }
  return { changes, lastGain, lastCost, places: { given: given.found, taken: taken.found } };
}

/** How many of 1, 2, 3 … lie below a place. */
function unitsBelow(place: number): number {
  return Math.max(0, Math.ceil(place) - 1);
}

/**
 * Units by part that are `wanted` together: all up to the last place where they are not yet too many, and of those that
 * come at once behind it, as many as are left.
 * @param parts how many there are
 * @param unitsAt units of a part up to a place; none falls as the place grows
 * @param between where they do not suffice yet, and where they do
 * @returns also the places around the one that was looked for
 */
function unitsUpTo(
  wanted: number,
  parts: number,
  unitsAt: (index: number, place: number) => number,
  between: Interval,
): { readonly units: readonly number[]; readonly found: Interval } {
  const unitsOf = (place: number): number[] => Array.from({ length: parts }, (_, index) => unitsAt(index, place));
  const sumAt = (place: number): number => {
    let sum = 0;
    for (let index = 0; index < parts; index++) sum += unitsAt(index, place);
    return sum;
  };
  let { below, beyond } = between;
  for (;;) {
    const place = (below + beyond) / 2;
    if (!(place > below && place < beyond)) break;
    const sum = sumAt(place);
    // No part has more at a place behind this one unless there are too many.
    if (sum === wanted) return { units: unitsOf(place), found: { below: place, beyond: place } };
    if (sum < wanted) below = place;
    else beyond = place;
  }
  const [units, next] = [unitsOf(below), unitsOf(beyond)];
  let left = wanted - units.reduce((sum, one) => sum + one, 0);
  const filled = units.map((one, index) => {
    const more = Math.max(0, Math.min(left, (next[index] as number) - one));
    left -= more;
    return one + more;
  });
  return { units: filled, found: { below, beyond } };
}
