import { BRACKET_COLUMNS, countBrackets, type BracketColumns } from "../../../model/classes/bracketCounts";
import { isBeyondClasses } from "../../../model/classes/pupilsHeld";
import { withStatedPupils } from "../../../model/classes/statedPupils";
import type { School, SchoolPart } from "../../../model/dataset";
import type { Figure } from "../../../model/figures/figure";
import { MOST_PUPILS_OF_A_CLASS } from "../../../regulation/limits/plausibleAmounts";
import type { Bounds } from "../../../model/figures/bounds";
import { compulsoryStudents } from "./schoolScope";

/**
 * 班级数 of a stage beside what its brackets and its list of classes count, and beside pupils that so few classes cannot
 * have (D11, D25): where they contradict each other, anything between them; where brackets confirm it, the pupils are
 * wrong.
 * @example 2 classes beside 24 in the brackets: 2 to 24; 2 classes beside 1080 pupils: 2 to 99
 */
export function classesByAllSources(school: School, part: SchoolPart, stated: Figure): Bounds {
  const listed = (school.classList ?? []).filter(({ stage }) => stage === part.stage).length;
  return besideOthers(school, BRACKET_COLUMNS[part.stage], part.statedStudents ?? part.students, listed, stated);
}

/** The same of a number of classes that names no stage. */
export function classesOfAllStages(school: School, stated: Figure): Bounds {
  const pupils = compulsoryStudents(withStatedPupils(school));
  return besideOthers(school, BRACKET_COLUMNS.any, pupils, school.classList?.length ?? 0, stated);
}

function besideOthers(
  { figures }: School,
  brackets: BracketColumns["any"],
  pupils: Bounds,
  listed: number,
  stated: Figure,
): Bounds {
  const counted = countBrackets(figures, brackets, stated);
  const isConfirmed = counted?.isComplete === true && counted.typed === stated.low;
  const byPupils = !isConfirmed && isBeyondClasses(pupils, stated, 0) ? mostClasses(pupils, stated) : 0;
  return {
    low: counted?.isComplete === true && counted.typed > 0 ? Math.min(stated.low, counted.typed) : stated.low,
    high: Math.max(stated.high, counted?.typed ?? 0, listed, byPupils),
  };
}

/** A digit of 班级数 may be lost. */
function mostClasses(pupils: Bounds, { high }: Bounds): number {
  return Math.max(Math.ceil(pupils.low / MOST_PUPILS_OF_A_CLASS), 10 ** (String(high).length + 1) - 1);
}
