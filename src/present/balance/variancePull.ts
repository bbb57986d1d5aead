import type { BalanceResult, SchoolPartResult } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";

/** A school's part in the variance of an indicator. */
export interface VariancePull {
  readonly result: SchoolPartResult;
  /** Of the whole variance, 0 to 1. */
  readonly share: number;
  readonly isAbove: boolean;
}

/**
 * The schools that pull a coefficient of variation most, by their summands (P_i/P)(x_i − X)² of the variance: those
 * that have to change for it to fall. Empty where the coefficient is not known or all schools are alike.
 * @param results the counted parts of the stage
 * @param most how many to name
 * @example of the five schools with 45, 37, 89, 76, 55 pupils and 279, 137, 935, 160, 402 books the fourth has 0.471
 */
export function variancePulls(
  balance: BalanceResult,
  results: readonly SchoolPartResult[],
  most: number,
): VariancePull[] {
  const { mean } = balance;
  if (mean === null || balance.coefficientOfVariation === null) return [];
  const summands = results.map((result) => {
    const distance = (result.ratios[balance.indicator] ?? mean) - mean;
    return { result, summand: (knownValue(result.part.students) ?? 0) * distance ** 2, isAbove: distance > 0 };
  });
  const whole = summands.reduce((sum, { summand }) => sum + summand, 0);
  if (whole === 0) return [];
  return summands
    .filter(({ summand }) => summand > 0)
    .sort((one, other) => other.summand - one.summand)
    .slice(0, most)
    .map(({ result, summand, isAbove }) => ({ result, share: summand / whole, isAbove }));
}
