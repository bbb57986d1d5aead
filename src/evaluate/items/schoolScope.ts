import type { School } from "../../model/dataset";
import { ABSENT_FIGURE, type Figure } from "../../model/figure";
import type { SchoolType } from "../../model/identifiers";

/** Whether a rule for 所有小学、初中 covers a school; `unknown` leaves a failure undetermined. */
export type Scope = "in" | "out" | "unknown";

const OTHER_SCHOOLS: readonly (SchoolType | null)[] = ["specialSchool", "vocationalSchool", "seniorSchool"];

/**
 * Scope of the rules that follow the counting of D3 (G3, G4, G13): small 教学点, 特殊教育学校 and 职业学校 are out. A school
 * of unknown type may be anything.
 */
export function scopeOfSchool(school: School): Scope {
  if (school.type === null) return "unknown";
  if (OTHER_SCHOOLS.includes(school.type)) return "out";
  if (school.parts.length === 0) return "unknown";
  let scope: Scope = "out";
  for (const { membership } of school.parts) {
    if (membership === "counted") return "in";
    if (membership === "unknown") scope = "unknown";
  }
  return scope;
}

/** Scope of the rules that cover every school and 教学点 (D3: G5, G6, Q4): all but 高级中学, which has no compulsory stage. */
export function isEverySchool(school: School): boolean {
  return school.type !== "seniorSchool";
}

/** Pupils of the compulsory stages of the whole school. */
export function compulsoryStudents(school: School): Pick<Figure, "low" | "high"> {
  if (school.parts.length === 0) return school.figures.students ?? ABSENT_FIGURE;
  if (school.parts.length === 1) return school.parts[0]?.students ?? ABSENT_FIGURE;
  let [low, high] = [0, 0];
  for (const part of school.parts) {
    low += part.students.low;
    high += part.students.high;
  }
  return { low, high };
}
