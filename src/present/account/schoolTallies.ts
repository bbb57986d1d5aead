import { bracketsAbove } from "../../regulation/figures/school/classBrackets";
import { OVER_COLUMNS } from "../../model/classes/statedClasses";
import type { Dataset, School } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import type { SchoolFigureId, SchoolType } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import { namedSize } from "../../regulation/figures/figureNames";
import { SMALL_SCHOOL_STUDENTS } from "../../regulation/smallSchools";
import { compulsoryStudents, sum, typed, typedOfSchool } from "./countyFacts";

export type SizeGroup = "primary" | "junior" | "combined";

const GROUPS: Readonly<Record<SchoolType, SizeGroup | null>> = {
  primarySchool: "primary",
  teachingPoint: "primary",
  juniorSchool: "junior",
  completeSecondary: "junior",
  seniorSchool: null,
  nineYearSchool: "combined",
  twelveYearSchool: "combined",
  specialSchool: null,
  vocationalSchool: null,
};

/** The sizes that the official form prints in its sentence, whatever local limit is in force. */
const FORM_SIZES: Readonly<Record<SizeGroup, number>> = {
  primary: namedSize("primarySchoolsOver2000"),
  junior: namedSize("juniorSchoolsOver2000"),
  combined: namedSize("combinedSchoolsOver2500"),
};
const FORM_CLASSES: Readonly<Record<Stage, number>> = {
  primary: namedSize("primaryClassesOver45"),
  junior: namedSize("juniorClassesOver50"),
};

const TYPED_SIZES = {
  primary: "primarySchoolsOver2000",
  junior: "juniorSchoolsOver2000",
  combined: "combinedSchoolsOver2500",
} as const;
const TYPED_CLASSES = { primary: "primaryClassesOver45", junior: "juniorClassesOver50" } as const;

const OVER_BRACKETS: Readonly<Record<Stage, readonly SchoolFigureId[]>> = {
  primary: bracketsAbove(FORM_CLASSES.primary).map((name) => `classesPrimary${name}` as const),
  junior: bracketsAbove(FORM_CLASSES.junior).map((name) => `classesJunior${name}` as const),
};

/** 超过2000人的小学__所，初中__所，超过2500人的一贯制学校__所: counted over the schools, else as typed for the county. */
export function largeSchools(dataset: Dataset, group: SizeGroup): number | null {
  return countLarge(dataset, group) ?? typed(dataset, TYPED_SIZES[group]);
}

function countLarge({ hasSchools, schools }: Dataset, group: SizeGroup): number | null {
  if (!hasSchools || schools.some(({ type }) => type === null)) return null;
  const sizes = schools.filter(({ type }) => type !== null && GROUPS[type] === group).map(compulsoryStudents);
  return sizes.includes(null) ? null : sizes.filter((students) => (students ?? 0) > FORM_SIZES[group]).length;
}

/** 超过45人的小学班级__个，超过50人的初中班级__个: summed over the schools, else as typed for the county. */
export function largeClasses(dataset: Dataset, stage: Stage): number | null {
  const { hasSchools, schools } = dataset;
  const teaching = schools.filter(({ parts }) => parts.some((part) => part.stage === stage && part.students.high > 0));
  const summed = hasSchools ? sum(teaching.map((school) => largeClassesOfSchool(school, stage))) : null;
  return summed ?? typed(dataset, TYPED_CLASSES[stage]);
}

/**
 * How many such classes there are at least, where not all of them are known: what schools and county say for certain.
 */
export function leastLargeClasses({ figures, schools }: Dataset, stage: Stage): number {
  const known = schools.map((school) =>
    school.parts.some((part) => part.stage === stage) ? (largeClassesOfSchool(school, stage) ?? 0) : 0,
  );
  return Math.max(
    figures[TYPED_CLASSES[stage]]?.low ?? 0,
    known.reduce((total, one) => total + one, 0),
  );
}

/** Of one school: its own count, its classes one by one, or the brackets above the limit. */
export function largeClassesOfSchool(school: School, stage: Stage): number | null {
  const stated = typedOfSchool(school, OVER_COLUMNS[stage].id);
  if (stated !== null) return stated;
  const sizes = school.classList
    ?.filter((one) => one.stage === stage || (one.stage === null && hasOnly(school, stage)))
    .map(({ students }) => knownValue(students));
  if (sizes !== undefined && sizes.length > 0) {
    return sizes.includes(null) ? null : sizes.filter((students) => (students ?? 0) > FORM_CLASSES[stage]).length;
  }
  return sum(OVER_BRACKETS[stage].map((id) => typedOfSchool(school, id)));
}

function hasOnly({ parts }: School, stage: Stage): boolean {
  return STAGES.every((one) => one === stage || parts.every((part) => part.stage !== one));
}

/** Pupils and 公用经费 (元) of schools under 100 pupils, 教学点 included: as typed for the county, else summed. */
export function smallSchools(dataset: Dataset): { readonly students: number | null; readonly funds: number | null } {
  const { hasSchools, schools } = dataset;
  const sizes = schools.map(compulsoryStudents);
  const isKnown = hasSchools && !sizes.includes(null);
  const small = schools.filter((school, at) => school.type !== "specialSchool" && isBetween(sizes[at] ?? null));
  return {
    students: typed(dataset, "smallSchoolStudents") ?? (isKnown ? sum(small.map(compulsoryStudents)) : null),
    funds:
      typed(dataset, "smallSchoolOperatingFunds") ??
      (isKnown ? sum(small.map((school) => typedOfSchool(school, "operatingFundsAllocated"))) : null),
  };
}

function isBetween(students: number | null): boolean {
  return students !== null && students > 0 && students < SMALL_SCHOOL_STUDENTS;
}
