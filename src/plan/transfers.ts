import { variationOf, type BalancedPart } from "./levelling";

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
 * is exact. A donor is never brought below `leastAmount`, which is at least its own standard where it meets it.
 *
 * @example amounts 1 and 9 for 10 pupils each, limit 0.45: two transfers give 3 and 7 (CV 0.4); one would leave 0.6
 */
export function fewestTransfers(parts: readonly BalancedPart[], limit: number): TransferPlan {
  const amounts = parts.map((part) => part.amount);
  const before = variationOf(parts, amounts);
  const given = parts.map(() => 0);
  const received = parts.map(() => 0);
  let after = before;
  while (after > limit) {
    const donor = bestDonor(parts, amounts, received);
    const receiver = bestReceiver(parts, amounts, given);
    if (donor === null || receiver === null || gainOf(parts, amounts, donor) <= costOf(parts, amounts, receiver)) break;
    amounts[donor] = (amounts[donor] as number) - 1;
    amounts[receiver] = (amounts[receiver] as number) + 1;
    given[donor] = (given[donor] as number) + 1;
    received[receiver] = (received[receiver] as number) + 1;
    after = variationOf(parts, amounts);
  }
  return {
    transfers: paired(given, received),
    moved: given.reduce((sum, units) => sum + units, 0),
    before,
    after,
    isReached: after <= limit,
  };
}

function gainOf(parts: readonly BalancedPart[], amounts: readonly number[], at: number): number {
  return (2 * (amounts[at] as number) - 1) / (parts[at] as BalancedPart).students;
}

function costOf(parts: readonly BalancedPart[], amounts: readonly number[], at: number): number {
  return (2 * (amounts[at] as number) + 1) / (parts[at] as BalancedPart).students;
}

function bestDonor(parts: readonly BalancedPart[], amounts: readonly number[], received: readonly number[]): number | null {
  let best: number | null = null;
  parts.forEach((part, at) => {
    const mayGive = received[at] === 0 && (amounts[at] as number) - 1 >= Math.max(0, part.leastAmount) - 1e-9;
    if (mayGive && (best === null || gainOf(parts, amounts, at) > gainOf(parts, amounts, best))) best = at;
  });
  return best;
}

function bestReceiver(parts: readonly BalancedPart[], amounts: readonly number[], given: readonly number[]): number | null {
  let best: number | null = null;
  parts.forEach((_, at) => {
    if (given[at] === 0 && (best === null || costOf(parts, amounts, at) < costOf(parts, amounts, best))) best = at;
  });
  return best;
}

/** Pairs givers with receivers in their order, so that a director reads few lines. */
function paired(given: readonly number[], received: readonly number[]): Transfer[] {
  const transfers: Transfer[] = [];
  const wanting = received.map((units, at) => ({ at, units })).filter((one) => one.units > 0);
  for (const [from, units] of given.entries()) {
    let left = units;
    while (left > 0) {
      const next = wanting[0];
      if (next === undefined) break;
      const moved = Math.min(left, next.units);
      transfers.push({ from, to: next.at, units: moved });
      left -= moved;
      next.units -= moved;
      if (next.units === 0) wanting.shift();
    }
  }
  return transfers;
}
