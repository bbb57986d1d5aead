import type { BalancedPart } from "./balancedPart";
import { compensatedSum } from "../model/figures/figureArithmetic";

import { limitWithTolerance } from "./variation";

/** Takes back what rounding may have added, so that the bound stays one. */
const CAUTION = 1 - 1e-9;

/**
 * A number of units that no plan can undercut, whole or not, proven from any amounts near the optimum.
 *
 * h(V) = ‖√p·x‖ − √(1 + L²)·Σp·x is convex and every plan keeps h ≤ 0; so every plan keeps its tangent at the amounts
 * given, h + ∇h·(V − amounts) ≤ 0. Over the starts this asks one linear demand, which is met cheapest by the part with
 * the best rate: units(starts) + demand ÷ best rate. At the optimum all raised parts share that rate and the bound is
 * the optimum itself.
 *
 * @param starts the least amounts that every plan reaches
 * @param amounts where the tangent is laid
 * @example two schools of 100 pupils with 100 and 300, limit 0.25, laid at the optimum 180 and 300 → 80
 */
export function costBound(
  parts: readonly BalancedPart[],
  starts: readonly number[],
  amounts: readonly number[],
  limit: number,
): number {
  const students = compensatedSum(parts.map((part) => part.students));
  const norm = Math.sqrt(
    compensatedSum(parts.map((part, at) => (amounts[at] as number) ** 2 / part.students)) / students,
  );
  const steepness = Math.sqrt(1 + limitWithTolerance(limit) ** 2);
  const slopes = parts.map((part, at) => ((amounts[at] as number) / part.students / norm - steepness) / students);
  const atAmounts = norm - (steepness * compensatedSum(amounts)) / students;
  const demand =
    atAmounts + compensatedSum(slopes.map((slope, at) => slope * ((starts[at] as number) - (amounts[at] as number))));
  const rate = parts.reduce((most, part, at) => Math.max(most, -(slopes[at] as number) * part.amountPerUnit), 0);
  const toStarts = compensatedSum(parts.map((part, at) => ((starts[at] as number) - part.amount) / part.amountPerUnit));
  return (toStarts + (rate === 0 ? 0 : Math.max(0, demand) / rate)) * CAUTION;
}
