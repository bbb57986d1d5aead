import type { Dataset, School } from "../../../model/dataset";
import { knownValue, type Figure } from "../../../model/figures/figure";
import type { Outcome } from "../../../model/outcome";

/**
 * Tells the schools that opened in the school year that is evaluated: they have no budget of last year (D37). 是否本年新增
 * says so, or 建校年份 = 学年; where both are there neither may speak against it.
 */
export function newSchools({ figures, period }: Dataset): (school: School) => boolean {
  const year = knownValue(figures.schoolYear) ?? (period === null ? null : Number(period));
  return ({ isNew = null, figures: { yearBuilt } }) => {
    const built = knownValue(yearBuilt);
    if (isNew === true) return built === null || built === year;
    return isNew === null && year !== null && built === year;
  };
}

/**
 * What last year's funds say of a new school: nothing is asked of it where none are given, and funds that are too small
 * decide nothing, since they may be of a part of the year.
 */
export function outcomeOfNewSchool(outcome: Outcome, funds: readonly (Figure | undefined)[]): Outcome {
  if (funds.every((figure) => figure === undefined || figure.high === Infinity)) return "notApplicable";
  return outcome === "unmet" ? "undetermined" : outcome;
}
