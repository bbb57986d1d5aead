import type { School } from "../../model/dataset";
import { withStatedPupils } from "../../model/classes/statedPupils";
import { knownValue } from "../../model/figures/figure";
import { MOST_ROOMS } from "../../regulation/limits/plausibleAmounts";
import { classesOfSchool } from "../items/rooms/schoolRooms";
import { compulsoryStudents, hasSeniorByType } from "../items/schools/schoolScope";

/** Whether a school may have 高中 pupils. */
export function mayHaveSenior({ type, figures }: School): boolean {
  return type === null || hasSeniorByType(type) || (knownValue(figures.studentsSenior) ?? 0) > 0;
}

/** Pupils of all stages, 高中 included; null where some of them are not known. */
export function studentsOfWholeSchool(school: School): number | null {
  const { low, high } = compulsoryStudents(withStatedPupils(school));
  if (low !== high) return null;
  if (!mayHaveSenior(school)) return low;
  const senior = knownValue(school.figures.studentsSenior);
  if (senior !== null) return low + senior;
  // A school without type and without a column of 高中 pupils has none that anybody speaks of.
  return school.type === null && school.figures.studentsSenior === undefined ? low : null;
}

/**
 * Classes of the whole school; those of 高中 by its pupils. Null where no class, or not how many 高中 pupils there are, is
 * known.
 */
export function classesOfWholeSchool(school: School): number | null {
  const { low, high } = classesOfSchool(school);
  const bare = knownValue(school.figures.classes);
  if (mayHaveSenior(school) && school.type !== null) {
    if (bare !== null) return bare;
    const senior = knownValue(school.figures.studentsSenior);
    return senior === null || low !== high ? null : high + Math.ceil(senior / MOST_ROOMS.studentsOfSeniorClass);
  }
  return low === high ? high : null;
}
