import type { Outcome } from "../../model/outcome";

/** What several sources of one quantity say together. */
export interface SourcesOutcome {
  readonly outcome: Outcome;
  /** True where one source passes what another fails. */
  readonly disagree: boolean;
}

/**
 * One outcome from several sources of the same quantity (D11): any that decides is believed, and where one says met
 * and another unmet nothing is decided. A source that does not exist is left out of the list or notApplicable.
 */
export function outcomeOfSources(sources: readonly Outcome[]): SourcesOutcome {
  const isMet = sources.includes("met");
  const isUnmet = sources.includes("unmet");
  if (isMet && isUnmet) return { outcome: "undetermined", disagree: true };
  return { outcome: isUnmet ? "unmet" : isMet ? "met" : "undetermined", disagree: false };
}
