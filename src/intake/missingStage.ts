import type { Doubt, School } from "../model/dataset";
import { cellsOf, knownValue, type Figure } from "../model/figures/figure";
import { finding } from "../model/findings/finding";
import type { CountyFigureId } from "../model/identifiers";
import { STAGES, type Stage } from "../model/stage";
import { itemsSeenIn } from "./recognition/schoolFieldGroups";
import type { Vocabulary } from "./vocabulary/vocabulary";

/** From so many schools of one stage on a county without any of the other is not believed. */
const MANY_SCHOOLS = 10;

/** What a county states of a stage: a typed 0 says that it has none. */
const STATED = {
  primary: ["primaryStudents", "primarySchools"],
  junior: ["juniorStudents", "juniorSchools"],
} as const satisfies Record<Stage, readonly CountyFigureId[]>;

/**
 * A list of many schools of one stage and none of the other (the sheet of 初中 was not copied): no item over all schools
 * is met before the county says that it has none, by a typed 0 under 初中在校生数 or 初中学校数.
 */
export function doubtsOfMissingStage(
  schools: readonly School[],
  figures: Readonly<Partial<Record<CountyFigureId, Figure>>>,
  vocabulary: Pick<Vocabulary, "items">,
): Doubt[] {
  const count = { primary: 0, junior: 0 };
  for (const { parts } of schools) {
    for (const { stage, students, membership } of parts) {
      if (students.high > 0 && (typeof membership === "string" || membership.excluded === "teachingPointUnder50"))
        count[stage]++;
    }
  }
  return STAGES.flatMap((stage): Doubt[] => {
    const others = count[stage === "primary" ? "junior" : "primary"];
    if (count[stage] > 0 || others < MANY_SCHOOLS) return [];
    const stated = STATED[stage].map((id) => figures[id]).find((figure) => knownValue(figure) !== null);
    const value = knownValue(stated);
    if (value === 0) return [];
    const params = { stage, others, isStated: value !== null };
    const because = finding("stageMissing", "error", params, cellsOf(stated)[0] ?? null, { stage });
    return [{ items: itemsSeenIn("schools", vocabulary), because }];
  });
}
