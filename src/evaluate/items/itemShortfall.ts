import type { School } from "../../model/dataset";
import type { ItemShortfall } from "../../model/evaluation";

/** What a judge found of a school that fails. */
export interface FoundShortfall extends Pick<ItemShortfall, "item" | "kind" | "unit"> {
  readonly school: School;
  /** Bounds of what the school has. */
  readonly have: { readonly low: number; readonly high: number };
  /** What it should have at least, or at most; null where that is not known. */
  readonly limit: number | null;
  /** The distance that is certain. */
  readonly missing: number;
}

/** Takes back binary noise, as every comparison does (D2), before a distance becomes whole units. */
const TOLERANCE = 1e-9;

/**
 * How far a failing school is from its item, in whole units: 0.2 of a room is a room. A school that fails lacks at
 * least one, and at least so many where a bound is open.
 */
export function itemShortfall({ have, missing, limit, ...found }: FoundShortfall): ItemShortfall {
  const isKnown = have.low === have.high && limit !== null;
  return {
    ...found,
    amount: have.low === have.high ? have.low : null,
    limit,
    missing: Math.max(1, Math.ceil(missing - Math.abs(limit ?? 0) * TOLERANCE)),
    isAtLeast: !isKnown,
  };
}
