import type { School, SchoolClass } from "../../../model/dataset";
import { computedFigure, type Figure } from "../../../model/figures/figure";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import type { ClassLimits } from "./classBrackets";
import { compulsoryStudents, hasSeniorByType } from "../schools/schoolScope";

/**
 * Judges a school's classes one by one. One class above its limit proves unmet; met needs the whole list, which shows
 * in that its pupils add up to the school's. Beside 高中 a class without a stage may be one of 高中: it fails nothing until
 * the whole list adds up, and is one where the others do.
 * @param limitsOf the limits of a class by its stage; a class without one passes only the stricter limit
 */
export function judgeClassList(school: School, limitsOf: (stage: Stage | null) => ClassLimits): Outcome {
  if (school.classList === undefined) return "undetermined";
  let mayExceed = false;
  for (const one of classesListed(school)) {
    const limits = limitsOf(one.stage);
    if (one.students.low > limits.lax && !mayBeOfSenior(school, one)) return "unmet";
    mayExceed ||= one.students.high > limits.strict;
  }
  return mayExceed || !isCompleteClassList(school) ? "undetermined" : "met";
}

/** The classes listed of a school, without those that are of 高中, since the pupils of the others add up. */
export function classesListed(school: School): readonly SchoolClass[] {
  const list = school.classList ?? [];
  const staged = stagedOf(list);
  return hasSeniorByType(school.type) && addsUp(school, staged) ? staged : list;
}

/** A class without a stage, beside 高中, unless the pupils of the whole list are those of 义务教育. */
export function mayBeOfSenior(school: School, { stage }: SchoolClass): boolean {
  return stage === null && hasSeniorByType(school.type) && !addsUp(school, school.classList ?? []);
}

/**
 * True where the listed pupils are those of the school, all of them known. Classes without a stage may be 高中 classes,
 * so the staged ones alone may add up too.
 */
export function isCompleteClassList(school: School): boolean {
  const list = school.classList ?? [];
  return addsUp(school, list) || addsUp(school, stagedOf(list));
}

function addsUp(school: School, list: readonly SchoolClass[]): boolean {
  const students = compulsoryStudents(school);
  if (students.low !== students.high || students.low === 0) return false;
  const sum = listedStudents(list);
  return sum.low === students.low && sum.high === students.high;
}

function stagedOf(list: readonly SchoolClass[]): readonly SchoolClass[] {
  return list.filter(({ stage }) => stage !== null);
}

/** Pupils of the classes listed. */
export function listedStudents(list: readonly SchoolClass[]): Figure {
  return computedFigure(
    list.reduce((sum, { students }) => sum + students.low, 0),
    list.reduce((sum, { students }) => sum + students.high, 0),
    [],
  );
}
