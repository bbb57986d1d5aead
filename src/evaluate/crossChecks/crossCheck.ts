import type { Dataset } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import type { Finding } from "../../model/findings/finding";
import type { CountyFigureId } from "../../model/identifiers";
import { countyFigureName } from "../../regulation/figures/figureNames";
import type { JudgedResources } from "../resources/judgeResources";

/**
 * Holds figures that must fit together against each other. It speaks only where all of its figures are there, and grants
 * each of them the rounding at which it is printed.
 */
export type CrossCheck = (
  dataset: Dataset,
  resources: Pick<JudgedResources, "balance" | "composite" | "indicators">,
) => Finding[];

/** A figure of the county where it is known. */
export function knownFigure({ figures }: Dataset, id: CountyFigureId): number | null {
  return knownValue(figures[id]);
}

/** What a figure of the county is called: as the bureau typed it, else by its official label. */
export function nameOfFigure({ figureLabels }: Dataset, id: CountyFigureId): string {
  return figureLabels[id] ?? countyFigureName(id);
}

/** The figures with those identifiers, or null where one of them is not known. */
export function knownFigures(dataset: Dataset, ids: readonly CountyFigureId[]): number[] | null {
  const values = ids.map((id) => knownFigure(dataset, id));
  return values.every((value): value is number => value !== null) ? values : null;
}

/** Names of figures as one list within a sentence. */
export function namesOfFigures(dataset: Dataset, ids: readonly CountyFigureId[]): string {
  return ids.map((id) => `“${nameOfFigure(dataset, id)}”`).join("、");
}
