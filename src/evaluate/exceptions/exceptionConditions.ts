import type { Dataset, ExceptionKind, RegisteredException, School } from "../../model/dataset";
import { ABSENT_FIGURE, type Figure } from "../../model/figures/figure";
import { divideFigures, sumFigures } from "../../model/figures/figureArithmetic";
import { outcomeOfAll, type Outcome } from "../../model/outcome";
import { EXCEPTION_LIMITS } from "../../regulation/exceptions";
import { judge } from "../compare";
import { classesListed } from "../items/classes/classList";

/** A condition of a school exception, as far as the workbook shows it: met, contradicted (unmet) or not shown. */
type SchoolCondition = (school: School, quantity: Figure | undefined) => Outcome;

const SCHOOL_CONDITIONS: Readonly<Partial<Record<ExceptionKind, SchoolCondition>>> = {
  sharedSportsAndArtsTeachers: (school, quantity) =>
    outcomeOfAll([
      school.type === "teachingPoint" ? "met" : isOf(school, "rural"),
      atLeast(studentsOf(school), EXCEPTION_LIMITS.sharedSportsAndArtsTeachers.studentsFrom),
      below(studentsOf(school), EXCEPTION_LIMITS.sharedSportsAndArtsTeachers.studentsBelow),
      covers([school.figures.sharedSportsAndArtsTeachers], quantity),
    ]),
  convertedSportsSpace: (school, quantity) =>
    outcomeOfAll([
      isOf(school, "urban"),
      covers([school.figures.convertedSportsSpace, school.figures.rentedSportsSpace], quantity),
    ]),
  roomsBuiltBy2016: (school) => atMost(school.figures.yearBuilt, EXCEPTION_LIMITS.roomsBuiltBy2016.builtBy),
  roomsOfSmallRuralSchool: (school) =>
    outcomeOfAll([
      isOf(school, "rural"),
      below(largestClassOf(school), EXCEPTION_LIMITS.roomsOfSmallRuralSchool.largestClassBelow),
    ]),
  schoolSizeBuiltBy2010: (school) =>
    outcomeOfAll([
      mayBeLarger(school),
      atMost(school.figures.yearBuilt, EXCEPTION_LIMITS.schoolSizeBuiltBy2010.builtBy),
    ]),
  schoolSizeMigrantChildren: (school) =>
    outcomeOfAll([
      mayBeLarger(school),
      above(
        divideFigures(school.figures.migrantChildren ?? ABSENT_FIGURE, studentsOf(school), 100),
        EXCEPTION_LIMITS.schoolSizeMigrantChildren.migrantShareAbove,
      ),
    ]),
  schoolSizeByCampus: ({ campuses }) =>
    campuses === undefined
      ? "undetermined"
      : outcomeOfAll(campuses.map(({ parts }) => (parts.length > 0 ? "met" : "undetermined"))),
};

/** Whether the workbook shows the condition of a school exception to hold (D8): unmet is contradicted by the data. */
export function schoolCondition(kind: ExceptionKind, school: School, { quantity }: RegisteredException): Outcome {
  return SCHOOL_CONDITIONS[kind]?.(school, quantity) ?? "undetermined";
}

/**
 * Whether the county has at least as many children of that kind as the exception would deduct (D15): those 经鉴定 or
 * 经批准 where the workbook counts them apart, else all.
 */
export function countyCondition(kind: ExceptionKind, dataset: Dataset, { quantity }: RegisteredException): Outcome {
  const { figures } = dataset;
  switch (kind) {
    case "disabledUnable":
      return covers([figures.disabledUnableAssessed ?? figures.disabledUnable ?? ABSENT_FIGURE], quantity);
    case "disabledDeferred":
      return covers([figures.disabledDeferredApproved ?? figures.disabledDeferred ?? ABSENT_FIGURE], quantity);
    case "sharedSportsAndArtsTeachers":
    case "convertedSportsSpace":
    case "roomsBuiltBy2016":
    case "roomsOfSmallRuralSchool":
    case "schoolSizeBuiltBy2010":
    case "schoolSizeMigrantChildren":
    case "schoolSizeByCampus":
      return "undetermined";
  }
}

/** Pupils of the stages of compulsory schooling. */
function studentsOf(school: School): Figure {
  return sumFigures(school.parts.map((part) => part.students));
}

/** The most pupils in one class, from the first source that the school has: its columns, or its classes one by one. */
function largestClassOf(school: School): Figure {
  const { figures, parts } = school;
  if (figures.largestClass !== undefined) return figures.largestClass;
  const stated = parts.map(({ stage }) =>
    stage === "primary" ? figures.largestClassPrimary : figures.largestClassJunior,
  );
  const classes = classesListed(school).map((one) => one.students);
  return largestOf(stated.every((one) => one !== undefined) ? stated : classes);
}

function largestOf(figures: readonly (Figure | undefined)[]): Figure {
  const known = figures.filter((one) => one !== undefined);
  if (known.length === 0) return ABSENT_FIGURE;
  return {
    ...ABSENT_FIGURE,
    low: Math.max(...known.map((one) => one.low)),
    high: Math.max(...known.map((one) => one.high)),
  };
}

function isOf(school: School, locality: School["locality"]): Outcome {
  return school.locality === null ? "undetermined" : school.locality === locality ? "met" : "unmet";
}

/** 小学, 初中 and 九年一贯制 are named among the schools that may be larger; 十二年一贯制 and 完全中学 are not. */
function mayBeLarger({ type }: School): Outcome {
  return type === null ? "undetermined" : LARGER_TYPES.includes(type) ? "met" : "unmet";
}

const LARGER_TYPES: readonly School["type"][] = ["primarySchool", "juniorSchool", "nineYearSchool"];

function atLeast(figure: Figure, value: number): Outcome {
  return judge(figure, { value, direction: "atLeast" });
}

function below(figure: Figure, value: number): Outcome {
  return judge(figure, { value, direction: "below" });
}

function atMost(figure: Figure | undefined, value: number): Outcome {
  return judge(figure ?? ABSENT_FIGURE, { value, direction: "atMost" });
}

function above(figure: Figure, value: number): Outcome {
  const isAtMost = judge(figure, { value, direction: "atMost" });
  return isAtMost === "met" ? "unmet" : isAtMost === "unmet" ? "met" : isAtMost;
}

/**
 * Whether what the workbook counts is at least what the exception claims; columns that it does not have say nothing.
 */
function covers(counted: readonly (Figure | undefined)[], claimed: Figure | undefined): Outcome {
  const present = counted.filter((one) => one !== undefined);
  if (present.length === 0 || claimed === undefined) return "notApplicable";
  const sum = sumFigures(present);
  return sum.high < claimed.low ? "unmet" : sum.low >= claimed.high ? "met" : "undetermined";
}
