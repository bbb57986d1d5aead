import type { Dataset } from "../../model/dataset";
import { sumFigures } from "../../model/figureArithmetic";
import { finding, type Finding } from "../../model/finding";
import type { CountyFigureId } from "../../model/identifiers";
import { cellOfFigure } from "../items/countyFigures";
import { nameOfFigure, namesOfFigures, type CrossCheck } from "./crossCheck";

/** Parts of the county's figures with what they cannot exceed (checks 5, 7, 8, 20). */
const WITHIN: readonly (readonly [part: CountyFigureId, whole: readonly CountyFigureId[]])[] = [
  ["primaryTeachersAboveRequiredDegree", ["primaryFullTimeTeachers"]],
  ["juniorTeachersAboveRequiredDegree", ["juniorFullTimeTeachers"]],
  ["primaryBackboneTeachers", ["primaryFullTimeTeachers"]],
  ["juniorBackboneTeachers", ["juniorFullTimeTeachers"]],
  ["primarySportsAndArtsTeachers", ["primaryFullTimeTeachers"]],
  ["juniorSportsAndArtsTeachers", ["juniorFullTimeTeachers"]],
  ["fullTimeTeachers", ["staff"]],
  ["primaryFullTimeTeachers", ["primaryStaff"]],
  ["juniorFullTimeTeachers", ["juniorStaff"]],
  ["rotationEligibleTeachers", ["fullTimeTeachers"]],
  ["rotatedBackboneTeachers", ["primaryBackboneTeachers", "juniorBackboneTeachers"]],
  ["migrantChildren", ["primaryStudents", "juniorStudents"]],
  ["teachingPointStudents", ["primaryStudents"]],
  ["primaryClassesOver45", ["primaryClasses"]],
  ["juniorClassesOver50", ["juniorClasses"]],
];

/** Whether a part of the county's figures is greater than what it is part of. */
export const checkPartsWithinWholes: CrossCheck = (dataset) =>
  WITHIN.flatMap(([part, whole]) => exceeding(dataset, part, whole));

function exceeding(dataset: Dataset, part: CountyFigureId, wholes: readonly CountyFigureId[]): Finding[] {
  const figure = dataset.figures[part];
  const terms = wholes.map((id) => dataset.figures[id]);
  if (figure === undefined || !terms.every((term) => term !== undefined)) return [];
  const whole = sumFigures(terms);
  if (figure.low <= whole.high) return [];
  return [
    finding(
      "exceedsWhole",
      "error",
      {
        school: null,
        part: nameOfFigure(dataset, part),
        partValue: figure.low,
        whole: namesOfFigures(dataset, wholes).replaceAll(/^“|”$/g, ""),
        wholeValue: whole.high,
      },
      cellOfFigure(figure),
    ),
  ];
}
