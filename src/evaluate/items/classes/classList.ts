import type { School, SchoolClass } from "../../../model/dataset";
import { computedFigure, type Figure } from "../../../model/figures/figure";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import type { ClassLimits } from "./classBrackets";
import { compulsoryStudents } from "../schools/schoolScope";

/**
 * Judges a school's classes one by one. One class above its limit proves unmet; met needs the whole list, which shows in
 * that its pupils add up to the school's.
 * @param limitsOf the limits of a class by its stage; a class without one passes only the stricter limit
 */
export function judgeClassList(school: School, limitsOf: (stage: Stage | null) => ClassLimits): Outcome {
  const list = school.classList;
  if (list === undefined) return "undetermined";
  let mayExceed = false;
  for (const { stage, students } of list) {
    const limits = limitsOf(stage ?? onlyStage(school));
    if (students.low > limits.lax) return "unmet";
    mayExceed ||= students.high > limits.strict;
  }
  return mayExceed || !isCompleteClassList(school) ? "undetermined" : "met";
}

/**
 * True where the listed pupils are those of the school, all of them known. Classes without a stage may be 高中 classes, so
 * the staged ones alone may add up too.
 */
export function isCompleteClassList(school: School): boolean {
  const list = school.classList ?? [];
  const students = compulsoryStudents(school);
  if (students.low !== students.high || students.low === 0) return false;
  const listed = listedStudents(list);
  const staged = listedStudents(list.filter(({ stage }) => stage !== null));
  return [listed, staged].some((sum) => sum.low === students.low && sum.high === students.high);
}

/** Pupils of the classes listed. */
export function listedStudents(list: readonly SchoolClass[]): Figure {
  return computedFigure(
    list.reduce((sum, { students }) => sum + students.low, 0),
    list.reduce((sum, { students }) => sum + students.high, 0),
    [],
  );
}

function onlyStage(school: School): Stage | null {
  return school.parts.length === 1 && school.type !== "twelveYearSchool" && school.type !== "completeSecondary"
    ? (school.parts[0]?.stage ?? null)
    : null;
}
