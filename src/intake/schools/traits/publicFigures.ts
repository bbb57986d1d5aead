import { addTo } from "../../../model/groupedBy";
import type { Figure } from "../../../model/figures/figure";
import type { SchoolFigureId } from "../../../model/identifiers";
import { agreement, figureOfCampuses, isAbove } from "../parts/figureAgreement";
import { publicFieldOf } from "../parts/fieldIds";
import { differingFields, type SchoolFacts } from "../parts/schoolFacts";

/**
 * The figures under the identifiers of the vocabulary; those of two stages that it does not tell apart become one. What
 * a table without stages says of the whole school is the same quantity once more, and never added to them: 公用经费 on a
 * row of 小学 beside a list of funds. Of a branch it is another one.
 */
export function publicFigures(facts: SchoolFacts, hasBranches: boolean): Partial<Record<SchoolFigureId, Figure>> {
  const { fields, vocabulary } = facts;
  const byId = new Map<string, Figure[]>();
  for (const [id, figure] of Object.entries(fields)) {
    const publicId = publicFieldOf(id, vocabulary);
    if (publicId !== null && figure !== undefined) addTo(byId, publicId, figure);
  }
  const figures: Record<string, Figure> = {};
  for (const [id, all] of byId) {
    const whole = hasBranches ? undefined : fields[id];
    const parts = all.filter((figure) => figure !== whole);
    const [first] = all;
    if (first !== undefined && all.length === 1) figures[id] = first;
    else if (whole === undefined || parts.length === 0) figures[id] = figureOfCampuses(id, all);
    else figures[id] = figureOfWhole(facts, id, whole, figureOfCampuses(id, parts));
  }
  return figures;
}

/** A stage whose row says nothing, or that has none, leaves the stages below the whole. */
function figureOfWhole(facts: SchoolFacts, id: string, whole: Figure, ofStages: Figure): Figure {
  const both = agreement(whole, ofStages);
  if (both !== null) return both;
  if (!facts.isOneStage && isAbove(whole.low, ofStages.high)) return whole;
  return differingFields(facts, ofStages, whole, id);
}
