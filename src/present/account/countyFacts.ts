import type { Dataset, School } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import type { CountyFigureId, SchoolFigureId, SchoolType } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../regulation/teachingPoints";

/** The types of school that the official form counts, each with the label under which a bureau may have typed it. */
const COUNTED_TYPES = {
  primarySchool: "primarySchools",
  juniorSchool: "juniorSchools",
  nineYearSchool: "nineYearSchools",
  twelveYearSchool: "twelveYearSchools",
  completeSecondary: "completeSecondarySchools",
  specialSchool: "specialSchools",
} as const satisfies Partial<Record<SchoolType, CountyFigureId>>;

export type CountedType = keyof typeof COUNTED_TYPES;

export const COUNTED_TYPE_IDS = Object.keys(COUNTED_TYPES) as CountedType[];

/** What 一、基本情况 and 表Ⅰ tell of the county; null is not known. */
export interface CountyFacts {
  readonly schools: Readonly<Record<CountedType, number | null>>;
  /** 义务教育学校: all types that teach compulsory stages, without 教学点. */
  readonly total: number | null;
  readonly teachingPoints: number | null;
  readonly teachingPointsFrom50: number | null;
  readonly teachingPointStudents: number | null;
  readonly students: Readonly<Record<Stage, number | null>>;
  readonly classes: Readonly<Record<Stage, number | null>>;
  /** 教职工 and, among them, 专任教师. */
  readonly staff: Readonly<Record<Stage, number | null>>;
  readonly fullTimeTeachers: Readonly<Record<Stage, number | null>>;
}

/**
 * Counts of the county: as the bureau typed them, else summed from its list of schools. A sum over schools of which
 * one number is missing is not known (D1).
 */
export function countyFacts(dataset: Dataset): CountyFacts {
  const counts = Object.fromEntries(
    COUNTED_TYPE_IDS.map((type) => [type, typed(dataset, COUNTED_TYPES[type]) ?? listedOf(dataset, type)]),
  ) as CountyFacts["schools"];
  const isPoint = (school: School): boolean => school.type === "teachingPoint";
  return {
    schools: counts,
    total:
      typed(dataset, "compulsorySchools") ??
      sum(COUNTED_TYPE_IDS.filter((type) => type !== "specialSchool").map((type) => counts[type])),
    teachingPoints: typed(dataset, "teachingPoints") ?? countOf(dataset, isPoint),
    teachingPointsFrom50: typed(dataset, "teachingPointsFrom50") ?? largePoints(dataset),
    teachingPointStudents: typed(dataset, "teachingPointStudents") ?? sumOf(dataset, isPoint, "primary"),
    students: {
      primary: typed(dataset, "primaryStudents") ?? sumOf(dataset, () => true, "primary"),
      junior: typed(dataset, "juniorStudents") ?? sumOf(dataset, () => true, "junior"),
    },
    classes: {
      primary: typed(dataset, "primaryClasses") ?? classesOf(dataset, "primary"),
      junior: typed(dataset, "juniorClasses") ?? classesOf(dataset, "junior"),
    },
    staff: {
      primary: typed(dataset, "primaryStaff") ?? staffOf(dataset, "primary"),
      junior: typed(dataset, "juniorStaff") ?? staffOf(dataset, "junior"),
    },
    fullTimeTeachers: {
      primary: typed(dataset, "primaryFullTimeTeachers") ?? teachersOf(dataset, "primary"),
      junior: typed(dataset, "juniorFullTimeTeachers") ?? teachersOf(dataset, "junior"),
    },
  };
}

/** A figure of the county where it is known. */
export function typed({ figures }: Dataset, id: CountyFigureId): number | null {
  return knownValue(figures[id]);
}

/** A number of the school where it is known. */
export function typedOfSchool({ figures }: School, id: SchoolFigureId): number | null {
  return knownValue(figures[id]);
}

/** Pupils of the compulsory stages. */
export function compulsoryStudents({ parts }: School): number | null {
  return sum(parts.map(({ students }) => knownValue(students)));
}

/** The sum, or null where a term is not known. */
export function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((total, one) => (total === null || one === null ? null : total + one), 0 as number | null);
}

function countOf({ hasSchools, schools }: Dataset, isMeant: (school: School) => boolean): number | null {
  if (!hasSchools || schools.some(({ type }) => type === null)) return null;
  return schools.filter(isMeant).length;
}

/** A list without a 特殊教育学校 does not say that there is none: such lists are often of the ordinary schools alone. */
function listedOf(dataset: Dataset, type: CountedType): number | null {
  const listed = countOf(dataset, (school) => school.type === type);
  return type === "specialSchool" && listed === 0 ? null : listed;
}

function sumOf({ hasSchools, schools }: Dataset, isMeant: (school: School) => boolean, stage: Stage): number | null {
  if (!hasSchools) return null;
  return sum(
    schools
      .filter(isMeant)
      .flatMap(({ parts }) => parts.filter((part) => part.stage === stage).map(({ students }) => knownValue(students))),
  );
}

function classesOf({ hasSchools, schools }: Dataset, stage: Stage): number | null {
  if (!hasSchools) return null;
  return sum(
    schools.flatMap(({ parts }) =>
      parts.filter((part) => part.stage === stage).map(({ classes }) => knownValue(classes)),
    ),
  );
}

function staffOf(dataset: Dataset, stage: Stage): number | null {
  const field = stage === "primary" ? "staffPrimary" : "staffJunior";
  return sumOverParts(
    dataset,
    stage,
    (school) => typedOfSchool(school, field) ?? (isOfOneStage(school) ? typedOfSchool(school, "staff") : null),
  );
}

function teachersOf(dataset: Dataset, stage: Stage): number | null {
  return sumOverParts(
    dataset,
    stage,
    (school, part) =>
      knownValue(part.fullTimeTeachers) ?? (isOfOneStage(school) ? typedOfSchool(school, "fullTimeTeachers") : null),
  );
}

/** True where what is said of the whole school is said of its only stage; the senior stage of a 完全中学 is another. */
function isOfOneStage({ type, parts }: School): boolean {
  return parts.length === 1 && type !== null && type !== "completeSecondary" && type !== "twelveYearSchool";
}

function sumOverParts(
  { hasSchools, schools }: Dataset,
  stage: Stage,
  read: (school: School, part: School["parts"][number]) => number | null,
): number | null {
  const parts = schools.flatMap((school) =>
    school.parts.filter((part) => part.stage === stage).map((part) => read(school, part)),
  );
  return hasSchools && parts.length > 0 ? sum(parts) : null;
}

function largePoints({ hasSchools, schools }: Dataset): number | null {
  if (!hasSchools || schools.some(({ type }) => type === null)) return null;
  const points = schools.filter(({ type }) => type === "teachingPoint").map(compulsoryStudents);
  return points.includes(null)
    ? null
    : points.filter((students) => (students ?? 0) >= COUNTED_TEACHING_POINT_STUDENTS).length;
}
