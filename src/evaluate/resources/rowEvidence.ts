import { ofIndicator } from "../../model/ofIndicator";
import type { Evidence, SchoolPartResult } from "../../model/evaluation";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { evidenceOfSchoolFigure } from "../items/schools/schoolFigures";

/** Cells that an item lists at most: enough to start from, and the sheet of schools has them all. */
export const MOST_EVIDENCE = 50;

const STAGE_NAMES = { primary: "小学", junior: "初中" } as const;

/** The cells of a row's amount of an indicator, labelled as the regulation names it. */
export function amountEvidence({ school, part }: SchoolPartResult, { id, amountName }: IndicatorCard): Evidence[] {
  return evidenceOfSchoolFigure(
    school,
    ofIndicator(part.amounts, id),
    `${school.name} ${STAGE_NAMES[part.stage]}${amountName}`,
  );
}

/** The cells of a row's pupils. */
export function studentEvidence({ school, part }: SchoolPartResult): Evidence[] {
  return evidenceOfSchoolFigure(school, part.students, `${school.name} ${STAGE_NAMES[part.stage]}在校生数`);
}

/** The evidence of several rows, each cell once, up to the most that an item lists. */
export function limitedEvidence(groups: Iterable<readonly Evidence[]>): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const group of groups) {
    for (const one of group) {
      if (found.size >= MOST_EVIDENCE) return [...found.values()];
      const key = `${one.ref.sheet}\n${one.ref.row}\n${one.ref.column}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}
