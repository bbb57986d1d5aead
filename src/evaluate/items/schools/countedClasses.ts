import { BRACKET_COLUMNS, countBrackets, type BracketColumns } from "../../../model/classes/bracketCounts";
import { isBeyondClasses } from "../../../model/classes/pupilsHeld";
import { withStatedPupils } from "../../../model/classes/statedPupils";
import type { School, SchoolPart } from "../../../model/dataset";
import type { Figure } from "../../../model/figures/figure";
import { MOST_PUPILS_OF_A_CLASS } from "../../../regulation/limits/plausibleAmounts";
import type { Bounds } from "../../../model/figures/bounds";
import { compulsoryStudents } from "./schoolScope";

/** Classes between what 班级数, the brackets and a list of classes count. */
interface CountedClasses extends Bounds {
  /** True where complete brackets count as many as 班级数. */
  readonly isConfirmed: boolean;
}

/**
 * 班级数 of a stage beside what its brackets and its list of classes count, and beside pupils that so few classes cannot
 * have (D11, D25): where they contradict each other, anything between them; where brackets confirm it, the pupils are
 * wrong.
 * @example 2 classes beside 24 in the brackets: 2 to 24; 2 classes beside 1080 pupils: 2 to 99
 */
export function classesByAllSources(school: School, part: SchoolPart, stated: Figure): Bounds {
  return besidePupils(countedClasses(school, part, stated), part.statedStudents ?? part.students, stated);
}

/** The same of a number of classes that names no stage. */
export function classesOfAllStages(school: School, stated: Figure): Bounds {
  return besidePupils(countedClassesOfAllStages(school, stated), compulsoryStudents(withStatedPupils(school)), stated);
}

/** The classes of a stage as its sources count them, whatever its pupils are. */
export function countedClasses(school: School, part: SchoolPart, stated: Figure): CountedClasses {
  const listed = (school.classList ?? []).filter(({ stage }) => stage === part.stage).length;
  return besideOthers(school, BRACKET_COLUMNS[part.stage], listed, stated);
}

/** The same of a number of classes that names no stage. */
export function countedClassesOfAllStages(school: School, stated: Figure): CountedClasses {
  return besideOthers(school, BRACKET_COLUMNS.any, school.classList?.length ?? 0, stated);
}

function besideOthers(
  { figures }: School,
  brackets: BracketColumns["any"],
  listed: number,
  stated: Figure,
): CountedClasses {
  const counted = countBrackets(figures, brackets, stated);
  return {
    low: counted?.isComplete === true && counted.typed > 0 ? Math.min(stated.low, counted.typed) : stated.low,
    high: Math.max(stated.high, counted?.typed ?? 0, listed),
    isConfirmed: counted?.isComplete === true && counted.typed === stated.low,
  };
}

function besidePupils({ low, high, isConfirmed }: CountedClasses, pupils: Bounds, stated: Figure): Bounds {
  const isSlip = !isConfirmed && isBeyondClasses(pupils, stated, 0);
  return { low, high: isSlip ? Math.max(high, mostClasses(pupils, stated)) : high };
}

/** A digit of 班级数 may be lost. */
function mostClasses(pupils: Bounds, { high }: Bounds): number {
  return Math.max(Math.ceil(pupils.low / MOST_PUPILS_OF_A_CLASS), 10 ** (String(high).length + 1) - 1);
}
