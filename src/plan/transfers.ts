import type { BalancedPart } from "./balancedPart";

import { manyTransfers, unitsToGive } from "./manyTransfers";
import { RankedPlaces } from "./rankedPlaces";
import { keepsLimit, RunningVariation, variationOf } from "./variation";

/** Units that move between two parts, by their positions in the list. */
export interface Transfer {
  readonly from: number;
  readonly to: number;
  readonly units: number;
}

export interface TransferPlan {
  readonly transfers: readonly Transfer[];
  readonly moved: number;
  readonly before: number;
  readonly after: number;
  /** False where no exchange reaches the limit; `after` is then the least that exchanging can reach. */
  readonly isReached: boolean;
}

/**
 * The fewest transfers of whole units (teachers, movable equipment) that bring a 差异系数 to its limit at a fixed total.
 *
 * At a fixed total the county mean stays, and CV falls exactly as Σ V_i²/P_i does. That sum is separable and convex in
 * whole units: taking a unit from part i gains (2V_i − 1)/P_i, giving one to part j costs (2V_j + 1)/P_j. The gains of
 * successive units from one part fall and the costs rise, so for every number k of transfers the k largest gains
 * together with the k smallest costs are the best there is; the first k that suffices is therefore the minimum, and it
 * is exact. No part both gives and takes: a unit that came in could leave again only at the gain that it cost. A donor
 * is never brought below `leastAmount`. Parts that share the resource with another part stay as they are, since a unit
 * of theirs would change the other stage too.
 *
 * @example amounts 1 and 9 for 10 pupils each, limit 0.45: two transfers give 3 and 7 (CV 0.4); one would leave 0.6
 */
export function fewestTransfers(parts: readonly BalancedPart[], limit: number): TransferPlan {
  const certain = manyTransfers(parts, limit);
  const variation = new RunningVariation(
    parts,
    parts.map((part, at) => part.amount + (certain[at] as number)),
  );
  const changes = exchange(parts, certain, variation, limit);
  const after = variationOf(parts, variation.amounts);
  return {
    transfers: paired(changes),
    moved: changes.reduce((sum, change) => sum + Math.max(0, change), 0),
    before: variationOf(
      parts,
      parts.map((part) => part.amount),
    ),
    after,
    isReached: keepsLimit(after, limit),
  };
}

/**
 * Moves the last units one by one, no more than there are parts; the result is what each part has more (or, negative,
 * less) in the end.
 * @param certain what `manyTransfers` has moved already
 */
function exchange(
  parts: readonly BalancedPart[],
  certain: readonly number[],
  variation: RunningVariation,
  limit: number,
): number[] {
  const { amounts } = variation;
  const changes = [...certain];
  const gain = (at: number): number => (2 * (amounts[at] as number) - 1) / (parts[at] as BalancedPart).students;
  const cost = (at: number): number => (2 * (amounts[at] as number) + 1) / (parts[at] as BalancedPart).students;
  const givable = parts.map((part, at) => unitsToGive(part) + (certain[at] as number));
  const donors = new RankedPlaces((at) => -gain(at));
  const receivers = new RankedPlaces(cost);
  parts.forEach(({ amountPerUnit }, at) => {
    if (amountPerUnit !== 1) return;
    receivers.add(at);
    if ((givable[at] as number) > 0) donors.add(at);
  });
  const move = (at: number, units: 1 | -1): void => {
    variation.set(at, (amounts[at] as number) + units);
    changes[at] = (changes[at] as number) + units;
    givable[at] = (givable[at] as number) + units;
  };
  for (let pair = 0; pair <= parts.length && !keepsLimit(variation.value, limit); pair++) {
    const [donor, receiver] = [donors.first, receivers.first];
    if (donor === undefined || receiver === undefined || gain(donor) <= cost(receiver)) break;
    move(donor, -1);
    if ((givable[donor] as number) > 0) donors.sinkFirst();
    else donors.removeFirst();
    move(receiver, 1);
    receivers.sinkFirst();
  }
  return changes;
}

/** Pairs givers with takers in their order, so that a director reads few lines. */
function paired(changes: readonly number[]): Transfer[] {
  const transfers: Transfer[] = [];
  const takers = changes.map((change, at) => ({ at, wanting: change })).filter(({ wanting }) => wanting > 0);
  let next = 0;
  for (const [from, change] of changes.entries()) {
    for (let left = -change; left > 0; ) {
      const taker = takers[next];
      if (taker === undefined) return transfers;
      const units = Math.min(left, taker.wanting);
      transfers.push({ from, to: taker.at, units });
      left -= units;
      taker.wanting -= units;
      if (taker.wanting === 0) next++;
    }
  }
  return transfers;
}
