import type { BalanceJson } from "./balanceJson";
import type { BalanceResult, Evaluation } from "../../model/evaluation";
import type { Figure } from "../../model/figures/figure";
import type { UeiEvaluationJson } from "./evaluationJson";

/** JSON has no infinity; a number without a bound is not known. */
export function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Deciding items by outcome, always in one order. */
export function countsJson({ counts }: Evaluation): UeiEvaluationJson["counts"] {
  return {
    met: counts.met,
    unmet: counts.unmet,
    undetermined: counts.undetermined,
    pending: counts.pending,
    notApplicable: counts.notApplicable,
  };
}

/** A coefficient of variation with what it was computed from. */
export function balanceJson(one: BalanceResult): BalanceJson {
  return {
    stage: one.stage,
    indicator: one.indicator,
    rows: one.rows,
    mean: finite(one.mean),
    sd: finite(one.standardDeviation),
    cv: finite(one.coefficientOfVariation),
    ...(one.bounds === null ? {} : { cvBounds: boundsJson(one.bounds.coefficientOfVariation) }),
    limit: one.limit,
    outcome: one.outcome,
  };
}

function boundsJson({ low, high }: Pick<Figure, "low" | "high">): NonNullable<BalanceJson["cvBounds"]> {
  return { low, high: finite(high) };
}

/** 综合差异系数 of each stage. */
export function compositeJson({ composite }: Evaluation): UeiEvaluationJson["composite"] {
  return { primary: finite(composite.primary), junior: finite(composite.junior) };
}
