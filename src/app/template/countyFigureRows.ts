import { countyEntry } from "../../intake/vocabulary/countyVocabulary";
import type { CountyFigureId, CountyTextId, ItemId } from "../../model/identifiers";
import { itemTitle } from "../../present/itemTitle";
import { linesOf } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import { STANDARD } from "../standard";
import type { Entry } from "./tableSheet";

type CountyId = CountyFigureId | CountyTextId;

/**
 * The county figures of the form in the order of the official tables, each group under the item that needs it; null
 * is the head of the form. What school tables give (numerators of R1–R7, sizes of schools and classes) is not asked
 * for twice.
 */
export const FORM_FIGURES: readonly (readonly [item: ItemId | null, figures: readonly CountyId[]])[] = [
  [null, ["county", "reportingUnit", "schoolYear", "fiscalYear", "basicBalanceYear"]],
  ...linesOf(STANDARD).flatMap(({ id, figures }): [ItemId, readonly CountyId[]][] =>
    figures.length === 0 ? [] : [[id, figures]],
  ),
];

/** Rows of the figures table: official label, nothing yet, unit, and the item that needs it. */
export function countyFigureRows({ catalogue }: Strings): Entry[][] {
  return FORM_FIGURES.flatMap(([item, ids]) =>
    ids.map((id) => {
      const { labels, unit } = countyEntry(id);
      const purpose = item === null ? null : itemTitle(item, catalogue);
      return [labels[0] ?? id, null, unit === "" ? null : unit, purpose];
    }),
  );
}
