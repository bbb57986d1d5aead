import type { SchoolColumnId } from "../../model/identifiers";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { schoolFiguresOfIndicators } from "../../regulation/figures/indicatorFigures";
import { LIST_COLUMNS } from "../../regulation/figures/school/roomAndFundColumns";
import { SCHOOL_FIGURES } from "../../regulation/figures/schoolFigures";
import { INDICATOR_LIST } from "../../regulation/indicators";

export type { SchoolColumnId } from "../../model/identifiers";

/** What each column is called. */
export const SCHOOL_VOCABULARY = {
  ...SCHOOL_FIGURES,
  ...schoolFiguresOfIndicators(INDICATOR_LIST),
  ...LIST_COLUMNS,
} as Readonly<Record<SchoolColumnId, FigureCard>>;

/** What one of them is called. */
export function schoolEntry(id: string): FigureCard {
  const found = (SCHOOL_VOCABULARY as Readonly<Record<string, FigureCard>>)[id];
  if (found === undefined) throw new Error(`The vocabulary has no column ${id}.`);
  return found;
}
