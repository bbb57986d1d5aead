import { answerOf } from "../../../model/answerOf";
import { knownFigure, namesOfFigures } from "../knownFigures";
import { figureName } from "../../items/county/countyFigures";
import type { Dataset } from "../../../model/dataset";
import { finding, type Finding } from "../../../model/findings/finding";
import type { CountyFigureId, SchoolType } from "../../../model/identifiers";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

const OF_TYPE: readonly (readonly [SchoolType, CountyFigureId])[] = [
  ["primarySchool", "primarySchools"],
  ["juniorSchool", "juniorSchools"],
  ["nineYearSchool", "nineYearSchools"],
  ["twelveYearSchool", "twelveYearSchools"],
  ["completeSecondary", "completeSecondarySchools"],
  ["specialSchool", "specialSchools"],
];

/** Check 1: 学校总数 is the sum of the types, and as many of each type are listed as are stated. */
export const checkSchoolCounts: CrossCheck = (dataset) => [...totalFindings(dataset), ...listFindings(dataset)];

/**
 * A type that the county does not mention may have some schools, so only a sum above the total is wrong for certain.
 */
function totalFindings(dataset: Dataset): Finding[] {
  const value = knownFigure(dataset, "compulsorySchools");
  const ids = OF_TYPE.map(([, id]) => id);
  const stated = ids.filter((id) => knownFigure(dataset, id) !== null);
  const sum = compensatedSum(stated.map((id) => knownFigure(dataset, id) ?? 0));
  if (value === null || sum === value || (sum < value && stated.length < ids.length)) return [];
  return [
    finding(
      "sumDiffers",
      "error",
      { whole: figureName(dataset, "compulsorySchools"), value, parts: namesOfFigures(dataset, stated), sum },
      cellOfFigure(dataset.figures.compulsorySchools),
    ),
  ];
}

function listFindings(dataset: Dataset): Finding[] {
  const stated = OF_TYPE.filter(([, id]) => knownFigure(dataset, id) !== null);
  if (stated.length === 0 || !dataset.hasSchools || dataset.schools.some((school) => school.type === null)) return [];
  return stated.flatMap(([type, id]) => {
    const value = knownFigure(dataset, id);
    const listed = dataset.schools.filter(
      (school) => school.type === type && answerOf(school.texts["countsAsSchool"]?.text ?? "") !== false,
    ).length;
    return value === null || value === listed
      ? []
      : [finding("schoolCountDiffers", "warning", { type, listed, stated: value }, cellOfFigure(dataset.figures[id]))];
  });
}
