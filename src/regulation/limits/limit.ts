import type { Stage } from "../stage";

/** ≥ (以上, 不低于) · ≤ (小于或等于, 不超过) · < (低于). */
export type Direction = "atLeast" | "atMost" | "below";

/** One number of the regulation with everything that makes it defensible before an inspector. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly direction: Direction;
  /** The stage it holds for; null for both or none. */
  readonly stage: Stage | null;
  /** How staff cite it: 资源配置第1项. */
  readonly clause: string;
  /** First day in force, ISO date. */
  readonly effectiveFrom: string;
  readonly source: string;
}

/** The day on which 教督〔2017〕6号 was issued. */
export const ISSUED = "2017-04-19";

/** The number of the regulation, which is also its identity in the JSON. */
export const STANDARD_ID = "教督〔2017〕6号";

/**
 * Makes a limit of the 2017 regulation; amendments give their own date and source.
 * @param value in `unit`; shares are percent points
 */
export function limit(
  value: number,
  unit: string,
  direction: Direction,
  clause: string,
  options: { readonly stage?: Stage; readonly effectiveFrom?: string; readonly source?: string } = {},
): Limit {
  return {
    value,
    unit,
    direction,
    stage: options.stage ?? null,
    clause,
    effectiveFrom: options.effectiveFrom ?? ISSUED,
    source: options.source ?? STANDARD_ID,
  };
}

/**
 * The limit in force in a year: the latest that took effect by the end of it. An unknown year takes the strictest
 * of all (D13), so that not saying the year is never an advantage.
 * @param dated limits of one thing, one per date of effect; at least one
 * @param year four digits, or null where the workbook does not say
 */
export function limitInForce(dated: readonly Limit[], year: string | null): Limit {
  const inForce = year === null ? dated : dated.filter((one) => one.effectiveFrom.slice(0, 4) <= year);
  const candidates = inForce.length > 0 ? inForce : dated;
  return candidates.reduce((best, one) =>
    (year === null ? isStricter(one, best) : one.effectiveFrom > best.effectiveFrom) ? one : best,
  );
}

/** True where `one` asks more than `other` of the same thing. */
export function isStricter(
  one: { readonly value: number; readonly direction: Direction },
  other: { readonly value: number },
): boolean {
  return one.direction === "atLeast" ? one.value > other.value : one.value < other.value;
}
