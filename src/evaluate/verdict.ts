import type { ItemResult } from "../model/evaluation";
import { OUTCOMES, outcomeOfAll, type Outcome } from "../model/outcome";

/** The county's verdict with the deciding items behind it. */
export interface Verdict {
  readonly verdict: Outcome;
  /** Deciding items by outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Deciding items that are met by the bureau's own word alone, counted apart (D10). */
  readonly metByDeclaration: number;
}

/**
 * The verdict over the deciding items: unmet > undetermined > pending > met.
 * @param beside outcomes that have no item of their own: another case of 第十条, a doubt that touches the whole county
 */
export function verdictOf(items: readonly ItemResult[], beside: readonly Outcome[]): Verdict {
  const deciding = items.filter((item) => item.decides);
  const counts = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, deciding.filter((item) => item.outcome === outcome).length]),
  ) as Record<Outcome, number>;
  return {
    verdict: outcomeOfAll([...deciding.map(({ outcome }) => outcome), ...beside]),
    counts,
    metByDeclaration: deciding.filter(({ outcome, basis }) => outcome === "met" && basis === "declared").length,
  };
}
