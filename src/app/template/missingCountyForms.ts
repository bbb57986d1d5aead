import type { Evaluation } from "../../model/evaluation";
import { COUNTY_FORMS, type CountyFormId } from "../../model/tables/countyForm";

/**
 * The tables of the county that a workbook does not have at all, as where somebody opened the exports of the schools
 * alone.
 */
export function missingCountyForms({ readings }: Pick<Evaluation, "readings">): CountyFormId[] {
  const present = new Set(readings.flatMap(({ roles }) => roles));
  return COUNTY_FORMS.filter((id) => !present.has(id));
}
