import { figureName } from "../items/county/countyFigures";
import type { Dataset } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import type { CountyFigureId } from "../../model/identifiers";

/** A figure of the county where it is known. */
export function knownFigure({ figures }: Dataset, id: CountyFigureId): number | null {
  return knownValue(figures[id]);
}

/** The figures with those identifiers, or null where one of them is not known. */
export function knownFigures(dataset: Dataset, ids: readonly CountyFigureId[]): number[] | null {
  const values = ids.map((id) => knownFigure(dataset, id));
  return values.every((value): value is number => value !== null) ? values : null;
}

/** What figures are called. */
export function namesOfFigures(dataset: Dataset, ids: readonly CountyFigureId[]): string[] {
  return ids.map((id) => figureName(dataset, id));
}
