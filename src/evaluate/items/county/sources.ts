import type { Outcome } from "../../../model/outcome";

/** What several sources of one quantity say together. */
export interface SourcesOutcome {
  readonly outcome: Outcome;
  /** True where one source passes what another fails. */
  readonly disagree: boolean;
}

const SINGLE: Readonly<Record<Outcome, SourcesOutcome>> = {
  met: { outcome: "met", disagree: false },
  unmet: { outcome: "unmet", disagree: false },
  undetermined: { outcome: "undetermined", disagree: false },
  pending: { outcome: "pending", disagree: false },
  notApplicable: { outcome: "notApplicable", disagree: false },
};

/** The outcome of one source alone; shared objects, since every school of the country has one. */
export function single(outcome: Outcome): SourcesOutcome {
  return SINGLE[outcome];
}

/**
 * One outcome from the schools' own data and the county's figures (D11). Where the sources of some school contradict
 * each other and no school fails for certain, the county's figures cannot decide for them; nor are schools met beside
 * figures of the county that contradict each other, since one of these says that they are not.
 * @param contradicted how many schools have sources that contradict each other
 * @example schools that pass, a largest school of 1200, and 3 schools above 2000: undetermined
 */
export function outcomeOfSchoolsAndCounty(
  schools: Outcome,
  contradicted: number,
  county: SourcesOutcome,
): SourcesOutcome {
  if (contradicted > 0 && schools !== "unmet") return { outcome: "undetermined", disagree: false };
  return withContradiction(outcomeOfSources([schools, county.outcome]), county.disagree);
}

/** What passes beside sources that contradict each other is undetermined: one of them says that it does not. */
export function withContradiction(all: SourcesOutcome, contradicts: boolean): SourcesOutcome {
  if (!contradicts) return all;
  return { outcome: all.outcome === "met" ? "undetermined" : all.outcome, disagree: true };
}

/**
 * One outcome from several sources of the same quantity (D11): any that decides is believed, and where one says met
 * and another unmet nothing is decided. A source that does not exist is left out of the list or notApplicable.
 */
export function outcomeOfSources(sources: readonly Outcome[]): SourcesOutcome {
  const isMet = sources.includes("met");
  const isUnmet = sources.includes("unmet");
  if (isMet && isUnmet) return { outcome: "undetermined", disagree: true };
  return single(isUnmet ? "unmet" : isMet ? "met" : "undetermined");
}
