import type { Evaluation } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import type { IndicatorId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import { RunningSum } from "../../model/figures/runningSum";
import type { Stage } from "../../model/stage";

/**
 * One 差异系数 of a county with the sums from which that of any union of counties follows exactly. Of a county whose own is
 * not known they are null: a sum over some of its schools would be taken for one over all.
 */
export interface BalanceSums {
  readonly stage: Stage;
  readonly indicator: IndicatorId;
  readonly n: number;
  /** In the indicator's unit. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly cv: number | null;
  readonly limit: number;
  readonly outcome: Outcome;
  readonly pupils: number | null;
  readonly amount: number | null;
  /** Σ amount² ÷ pupils over the schools. */
  readonly squares: number | null;
}

/** The coefficients of a county, in the order of the evaluation. */
export function balanceSums({ balance, schools }: Evaluation): BalanceSums[] {
  return balance.map(
    ({ stage, indicator, rows, mean, standardDeviation, coefficientOfVariation, limit, outcome }): BalanceSums => {
      const sums =
        coefficientOfVariation === null
          ? null
          : sumsOf(
              schools.flatMap(({ part }) =>
                part.stage === stage ? [[knownValue(part.students), knownValue(part.amounts[indicator])] as const] : [],
              ),
            );
      return {
        stage,
        indicator,
        n: rows,
        mean,
        sd: standardDeviation,
        cv: coefficientOfVariation,
        limit,
        outcome,
        ...(sums ?? { pupils: null, amount: null, squares: null }),
      };
    },
  );
}

type Sums = { readonly [Sum in "pupils" | "amount" | "squares"]: number };

function sumsOf(rows: readonly (readonly [pupils: number | null, amount: number | null])[]): Sums | null {
  const [pupils, amount, squares] = [new RunningSum(), new RunningSum(), new RunningSum()];
  for (const [of, has] of rows) {
    if (of === null || has === null) return null;
    // A row without pupils weighs nothing (D5).
    if (of === 0) continue;
    pupils.add(of);
    amount.add(has);
    squares.add((has * has) / of);
  }
  return { pupils: pupils.total, amount: amount.total, squares: squares.total };
}

/**
 * The 差异系数 over all schools of several counties. With pupils Pᵢ and amount Vᵢ of school i, mean V ÷ P and weights Pᵢ ÷
 * P (D5), the variance is Σ (Pᵢ ÷ P)(Vᵢ ÷ Pᵢ − V ÷ P)² = Σ Vᵢ² ÷ Pᵢ ÷ P − (V ÷ P)², so that CV² = P · Σ(Vᵢ² ÷ Pᵢ) ÷ V²
 * − 1.
 * @example two schools of 100 pupils with 4 and 6 teachers: 200 · (0.16 + 0.36) ÷ 100 − 1 = 0.04, CV = 0.2
 * @returns null where nothing is counted, or nothing is there to be distributed
 */
export function coefficientOfSums(counties: readonly Sums[]): number | null {
  const total = (of: keyof Sums): number => {
    const sum = new RunningSum();
    counties.forEach((one) => sum.add(one[of]));
    return sum.total;
  };
  const amount = total("amount");
  if (counties.length === 0 || amount === 0) return null;
  return Math.sqrt(Math.max(0, (total("pupils") * total("squares")) / (amount * amount) - 1));
}

/** The sums of a county taken as one school: what they give over several counties is how these differ as wholes. */
export function asOneSchool({ pupils, amount }: Sums): Sums {
  return { pupils, amount, squares: pupils === 0 ? 0 : (amount * amount) / pupils };
}

/** The sums where they are known. */
export function knownSums({ pupils, amount, squares }: BalanceSums): Sums | null {
  return pupils === null || amount === null || squares === null ? null : { pupils, amount, squares };
}
