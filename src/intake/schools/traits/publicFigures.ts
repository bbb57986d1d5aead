import { addTo } from "../../../model/groupedBy";
import type { Figure } from "../../../model/figures/figure";
import type { SchoolFigureId } from "../../../model/identifiers";
import { figureOfCampuses } from "../parts/figureAgreement";
import type { Vocabulary } from "../../vocabulary/vocabulary";
import { publicFieldOf, type Fields } from "../parts/fieldIds";

/** The figures under the identifiers of the vocabulary; those of two stages that it does not tell apart become one. */
export function publicFigures(fields: Fields, vocabulary: Vocabulary): Partial<Record<SchoolFigureId, Figure>> {
  const ids = Object.keys(fields);
  const byId = new Map<string, Figure[]>();
  for (const id of ids) {
    const [publicId, figure] = [publicFieldOf(id, vocabulary), fields[id]];
    if (publicId !== null && figure !== undefined) addTo(byId, publicId, figure);
  }
  const figures: Record<string, Figure> = {};
  for (const [id, all] of byId) {
    const [first] = all;
    figures[id] = first !== undefined && all.length === 1 ? first : figureOfCampuses(id, all);
  }
  return figures;
}
