import type { CountyFigureId, CountyTextId } from "../../model/identifiers";
import { BASIC_FIGURES } from "./county/basicFigures";
import { SIZE_FIGURES } from "./county/sizeFigures";
import { GOVERNMENT_FIGURES } from "./county/governmentFigures";
import { QUALITY_FIGURES } from "./county/qualityFigures";
import { RESOURCE_FIGURES } from "./county/resourceFigures";
import type { VocabularyEntry } from "./entry";

/** What every figure and every word of the county is called; the type demands that none is left out. */
export const COUNTY_VOCABULARY: Readonly<Record<CountyFigureId | CountyTextId, VocabularyEntry>> = {
  ...BASIC_FIGURES,
  ...RESOURCE_FIGURES,
  ...SIZE_FIGURES,
  ...GOVERNMENT_FIGURES,
  ...QUALITY_FIGURES,
};

/** What one of them is called. */
export function countyEntry(id: CountyFigureId | CountyTextId): VocabularyEntry {
  const found = COUNTY_VOCABULARY[id];
  if (found === undefined) throw new Error(`The vocabulary has no figure ${id}.`);
  return found;
}
