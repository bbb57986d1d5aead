import type { Evaluation } from "../../model/evaluation";
import type { ItemId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import { balanceSums, type BalanceSums } from "../tables/balanceSums";
import { STAGES, type Stage } from "../../model/stage";

/** What a list of many counties says of one; small, so that a province's evaluations need not all be kept. */
export interface CountySummary {
  readonly county: string | null;
  readonly period: string | null;
  readonly verdict: Outcome;
  /** Deciding items by outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly metByDeclaration: number;
  /** School parts that fail the school rule for certain; null where none does and one cannot be judged (D1). */
  readonly partsUnmet: Readonly<Record<Stage, number | null>>;
  /** Single coefficients of variation over their limits, with null as for the parts. */
  readonly coefficientsOver: number | null;
  readonly composite: Readonly<Record<Stage, number | null>>;
  /** Findings of the highest rank. */
  readonly errors: number;
  readonly unmetItems: readonly ItemId[];
  /** Of each deciding item, in the order of the regulation. */
  readonly outcomes: readonly (readonly [ItemId, Outcome])[];
  readonly balance: readonly BalanceSums[];
  /** False where no table was recognised. */
  readonly isRecognised: boolean;
}

/** The figures of an evaluation by which counties are compared. */
export function countySummary(evaluation: Evaluation): CountySummary {
  const { county, period, verdict, counts, metByDeclaration, composite, balance, schools, items, findings, readings } =
    evaluation;
  return {
    county,
    period,
    verdict,
    counts,
    metByDeclaration,
    composite,
    partsUnmet: Object.fromEntries(
      STAGES.map((stage) => [stage, unmetOf(schools.filter(({ part }) => part.stage === stage))]),
    ) as Record<Stage, number | null>,
    coefficientsOver: unmetOf(balance),
    errors: findings.filter(({ rank }) => rank === "error").length,
    unmetItems: items.filter(({ decides, outcome }) => decides && outcome === "unmet").map(({ id }) => id),
    outcomes: items.flatMap(({ id, decides, outcome }) => (decides ? [[id, outcome] as const] : [])),
    balance: balanceSums(evaluation),
    isRecognised: readings.length > 0,
  };
}

/** How many fail; null where there is nothing to judge, or where none fails and one is open. */
function unmetOf(judged: readonly { readonly outcome: Outcome }[]): number | null {
  const unmet = judged.filter(({ outcome }) => outcome === "unmet").length;
  const isOpen = judged.length === 0 || judged.some(({ outcome }) => outcome === "undetermined");
  return unmet === 0 && isOpen ? null : unmet;
}
