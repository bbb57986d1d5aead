import type { Dataset, School } from "../../model/dataset";
import { knownValue, type Figure } from "../../model/figure";
import type { Outcome } from "../../model/outcome";

/** Tells the schools that opened in the school year that is evaluated (建校年份 = 学年): they have no budget of last year (D37). */
export function newSchools({ figures, period }: Dataset): (school: School) => boolean {
  const year = knownValue(figures.schoolYear) ?? (period === null ? null : Number(period));
  return (school) => year !== null && knownValue(school.figures.yearBuilt) === year;
}

/**
 * What last year's funds say of a new school: nothing is asked of it where none are given, and funds that are too small
 * decide nothing, since they may be of a part of the year.
 */
export function outcomeOfNewSchool(outcome: Outcome, funds: readonly (Figure | undefined)[]): Outcome {
  if (funds.every((figure) => figure === undefined || figure.high === Infinity)) return "notApplicable";
  return outcome === "unmet" ? "undetermined" : outcome;
}
