import type { Dataset } from "../../../model/dataset";
import { knownValue } from "../../../model/figures/figure";
import { isKnown, isTypedZero } from "../county/countyFigures";

/** Whether the county's number of 特殊教育学校 is known: typed, or shown by the other figures. */
export function knowsSpecialSchools(dataset: Dataset): boolean {
  if (dataset.figures.specialSchools !== undefined) return isKnown(dataset, "specialSchools");
  return hasListedSpecialSchool(dataset) || typesAddUpToAll(dataset);
}

/**
 * True where the county has no 特殊教育学校: 0 is typed, or schools of the other types add up to all and none is listed
 * (D37).
 */
export function hasNoSpecialSchool(dataset: Dataset): boolean {
  if (dataset.figures.specialSchools !== undefined) return isTypedZero(dataset, "specialSchools");
  return !hasListedSpecialSchool(dataset) && typesAddUpToAll(dataset);
}

function hasListedSpecialSchool({ schools }: Dataset): boolean {
  return schools.some((school) => school.type === "specialSchool");
}

function typesAddUpToAll({ figures }: Dataset): boolean {
  const types = ["primarySchools", "juniorSchools", "nineYearSchools", "twelveYearSchools"] as const;
  const sum = types.reduce((total, id) => total + (knownValue(figures[id]) ?? Number.NaN), 0);
  return sum === knownValue(figures.compulsorySchools);
}
