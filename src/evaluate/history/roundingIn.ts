import type { BalanceId } from "../../model/balanceId";
import type { HistoricBalance } from "../../model/dataset";
import type { HistoricQuantity } from "../../model/findings/historyFindings";
import { roundingOf } from "../crossChecks/stated/printed";

/** Of what we computed or recorded ourselves. */
export const UNROUNDED: Readonly<Record<HistoricQuantity, number>> = { coefficientOfVariation: 0, mean: 0 };

/**
 * Half of the last place with which a table prints its numbers: the finest of its coefficients, or of the means of one
 * indicator, since Excel drops zeros at the end (0.42 beside 0.415 is 0.420).
 * @example of the coefficients 0.42 and 0.415 → 0.0005
 */
export function roundingIn(
  rows: readonly HistoricBalance[],
): (quantity: HistoricQuantity, indicator: BalanceId) => number {
  const known = new Map<string, number>();
  const nameOf = (quantity: HistoricQuantity, indicator: BalanceId): string => (quantity === "mean" ? indicator : "");
  for (const row of rows) {
    for (const quantity of ["coefficientOfVariation", "mean"] as const) {
      const figure = row[quantity];
      if (figure === undefined || figure.low !== figure.high) continue;
      const name = nameOf(quantity, row.indicator);
      known.set(name, Math.min(known.get(name) ?? Infinity, roundingOf(figure)));
    }
  }
  return (quantity, indicator) => known.get(nameOf(quantity, indicator)) ?? 0;
}
