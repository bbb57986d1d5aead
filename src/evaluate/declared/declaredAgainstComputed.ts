import type { Statement } from "../../model/dataset";
import type { Basis } from "../../model/evaluation";
import { outcomeOfAll, type Outcome } from "../../model/outcome";
import type { ItemKind } from "../../regulation/itemCard";

/** What an item comes to when the bureau's statement is laid beside the figures. */
export interface Compared {
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly declared: Outcome | null;
  /** Null where there is nothing to compare. */
  readonly agrees: boolean | null;
}

/**
 * Lays a 自评结论 beside what the figures say (D10). It decides items of evidence, and the half of an item that no figure
 * speaks to; it never replaces a missing number. A plan for later is a 自评结论 of unmet (D9), and an item of evidence
 * without a conclusion is undetermined.
 * @param computed what the figures say, or null where none speaks to the item
 */
export function declaredAgainstComputed(
  kind: ItemKind,
  computed: Outcome | null,
  statement: Pick<Statement, "declared"> | undefined,
): Compared {
  const declared = statement?.declared ?? null;
  if (kind === "computed") {
    const outcome = computed ?? "undetermined";
    return { basis: "computed", outcome, declared, agrees: agreement(declared, outcome, outcome) };
  }
  const said = declared ?? "undetermined";
  if (kind === "evidence" || computed === null) return { basis: "declared", outcome: said, declared, agrees: null };
  const outcome = outcomeOfAll([computed, said]);
  return { basis: "both", outcome, declared, agrees: agreement(declared, computed, outcome) };
}

/** Where the figures decide nothing, or the item does not apply, there is nothing to agree with. */
function agreement(declared: Outcome | null, computed: Outcome, outcome: Outcome): boolean | null {
  if (declared === null || computed === "undetermined" || computed === "notApplicable") return null;
  return declared === outcome;
}
