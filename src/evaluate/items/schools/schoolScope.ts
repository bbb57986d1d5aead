import type { School } from "../../../model/dataset";
import type { SchoolType } from "../../../model/identifiers";
import { ABSENT_FIGURE } from "../../../model/figures/figure";
import type { Bounds } from "../../../model/figures/bounds";

/** True for a type of school that has 高中, in whose numbers and accounts those of 高中 may stand. */
export function hasSeniorByType(type: SchoolType | null): boolean {
  return type === "twelveYearSchool" || type === "completeSecondary" || type === "seniorSchool";
}

/** Whether a rule for 所有小学、初中 covers a school; `unknown` leaves a failure undetermined. */
export type Scope = "in" | "out" | "unknown";

/**
 * Scope of the rules for 所有小学、初中 (D3: G3, G4): every school with pupils of a compulsory stage, a 高级中学 with 初中 pupils
 * too; not 教学点 and 特殊教育学校. A school of unknown type may be anything.
 */
export function scopeOfSchool(school: School): Scope {
  return school.type === "teachingPoint" ? "out" : zonedScopeOfSchool(school);
}

/** The same with 教学点, which count as 小学 where children are zoned (D37: G13). */
export function zonedScopeOfSchool(school: School): Scope {
  const { type, parts } = school;
  if (type === "specialSchool") return "out";
  if (type === null) return "unknown";
  if (type === "vocationalSchool") return isHost(school) ? "in" : "out";
  if (type === "seniorSchool") return scopeOfSenior(parts);
  if (parts.length === 0) return "unknown";
  return parts.some(({ students }) => students.high > 0) ? "in" : "out";
}

/**
 * True for a 职业学校 with pupils of a compulsory stage. Its own pupils stand in a part too, so that they can be reported;
 * a part counts where the workbook gives the pupils by stage.
 */
function isHost({ figures, parts }: School): boolean {
  return parts.some(({ stage, students, membership }) => {
    const byStage = stage === "primary" ? figures.studentsPrimary : figures.studentsJunior;
    return students.low > 0 && (typeof membership === "string" || (byStage?.low ?? 0) > 0);
  });
}

/** A 高级中学 has a compulsory stage only where the workbook gives it one; of how many pupils may not be known. */
function scopeOfSenior(parts: School["parts"]): Scope {
  if (parts.some(({ students }) => students.low > 0)) return "in";
  return parts.some(({ students }) => students.high > 0) ? "unknown" : "out";
}

/**
 * Scope of the rules that cover every school and 教学点 (D3: Q3, Q4): all but a 高级中学 or 职业学校 without pupils of a
 * compulsory stage.
 */
export function isEverySchool(school: School): boolean {
  if (school.type === "vocationalSchool") return isHost(school);
  return school.type !== "seniorSchool" || scopeOfSenior(school.parts) !== "out";
}

/** The same without 特殊教育学校, whose classes and funds have rules of their own (D3: G5, G6). */
export function isOrdinarySchool(school: School): boolean {
  return school.type !== "specialSchool" && isEverySchool(school);
}

/**
 * Pupils of the compulsory stages of the whole school. Where they are not known by stage a total bounds them (D37): it
 * is their sum in a 九年一贯制学校, and holds 高中 too in others.
 * @example a 九年一贯制学校 with 在校生数 2600 and no columns by stage: 2600
 */
export function compulsoryStudents(school: School): Bounds {
  const { students: total = ABSENT_FIGURE, studentsSenior } = school.figures;
  if (school.parts.length === 0) return total;
  if (school.parts.length === 1) return school.parts[0]?.students ?? ABSENT_FIGURE;
  let [low, high] = [0, 0];
  for (const part of school.parts) {
    low += part.students.low;
    high += part.students.high;
  }
  if (low === high || total.high < low) return { low, high };
  // A blank cell under 高中在校生数, as a table of all schools has it, gives a 九年一贯制学校 no 高中.
  const isWhole = school.type === "nineYearSchool" && (studentsSenior?.low ?? 0) === 0;
  return { low: isWhole ? Math.max(low, Math.min(total.low, high)) : low, high: Math.min(high, total.high) };
}
