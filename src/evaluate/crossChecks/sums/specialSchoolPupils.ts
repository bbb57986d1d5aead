import { knownFigure, knownFigures } from "../knownFigures";
import type { Dataset } from "../../../model/dataset";
import { finding } from "../../../model/findings/finding";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

/** Check 10: pupils in 特殊教育学校 of a county that has no such school attend one elsewhere, and somebody must say so. */
export const checkSpecialSchoolPupils: CrossCheck = (dataset) => {
  const students = knownFigure(dataset, "disabledSpecialSchool");
  if (students === null || students === 0 || !hasNoSpecialSchool(dataset)) return [];
  return [
    finding(
      "specialSchoolPupilsWithoutSchool",
      "warning",
      { students },
      cellOfFigure(dataset.figures.disabledSpecialSchool),
    ),
  ];
};

/** A typed 0, or a total of schools that the other types already make up. */
function hasNoSpecialSchool(dataset: Dataset): boolean {
  if (dataset.schools.some((school) => school.type === "specialSchool")) return false;
  if (dataset.figures.specialSchools !== undefined) return knownFigure(dataset, "specialSchools") === 0;
  const types = knownFigures(dataset, ["primarySchools", "juniorSchools", "nineYearSchools", "twelveYearSchools"]);
  return types !== null && compensatedSum(types) === knownFigure(dataset, "compulsorySchools");
}
