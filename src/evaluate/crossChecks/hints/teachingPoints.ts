import { knownFigure } from "../knownFigures";
import { finding } from "../../../model/findings/finding";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../../regulation/teachingPoints";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

/**
 * Check 3: the pupils of 教学点 stay out of the denominators only where each point has fewer than 50. The county's sum
 * shows that only where it is itself below 50, or where the points from 50 on are counted; a list of the points shows
 * it one by one.
 */
export const checkTeachingPoints: CrossCheck = (dataset) => {
  const students = knownFigure(dataset, "teachingPointStudents");
  if (students === null || students < COUNTED_TEACHING_POINT_STUDENTS) return [];
  if (dataset.schools.some((school) => school.type === "teachingPoint")) return [];
  if (
    knownFigure(dataset, "teachingPointsFrom50") !== null ||
    knownFigure(dataset, "excludedTeachingPointStudents") !== null
  )
    return [];
  const points = knownFigure(dataset, "teachingPoints");
  return [
    finding(
      "teachingPointsUnverified",
      "warning",
      { points, students },
      cellOfFigure(dataset.figures.teachingPointStudents),
    ),
  ];
};
