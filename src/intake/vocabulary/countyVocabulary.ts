import type { CountyFigureId, CountyTextId } from "../../model/identifiers";
import { COUNTY_FIGURES } from "../../regulation/figures/countyFigures";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { countyFiguresOfIndicators } from "../../regulation/figures/indicatorFigures";
import { INDICATOR_LIST } from "../../regulation/indicators";

/** What every figure and every word of the county is called. */
export const COUNTY_VOCABULARY = { ...COUNTY_FIGURES, ...countyFiguresOfIndicators(INDICATOR_LIST) } as Readonly<
  Record<CountyFigureId | CountyTextId, FigureCard>
>;

/** What one of them is called. */
export function countyEntry(id: CountyFigureId | CountyTextId): FigureCard {
  const found = COUNTY_VOCABULARY[id];
  if (found === undefined) throw new Error(`The vocabulary has no figure ${id}.`);
  return found;
}
