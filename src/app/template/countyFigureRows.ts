import type { FormNeed } from "../../model/gathering";
import type { CountyFigureId, CountyTextId, ItemId } from "../../model/identifiers";
import { itemTitle } from "../../present/words/itemTitle";
import { COUNTY_FIGURES } from "../../regulation/figures/countyFigures";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { linesOf } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import { STANDARD } from "../standard";
import type { Entry } from "./tableSheet";

type CountyId = CountyFigureId | CountyTextId;

/**
 * The county figures of the form in the order of the official tables, each group under the item that needs it; null
 * is the head of the form. What school tables give (numerators of the indicators, sizes of schools and classes) is not
 * asked for twice.
 */
export const FORM_FIGURES: readonly (readonly [item: ItemId | null, figures: readonly CountyId[]])[] = [
  [null, ["county", "reportingUnit", "schoolYear", "fiscalYear", "basicBalanceYear"]],
  ...linesOf(STANDARD).flatMap(({ id, figures }): [ItemId, readonly CountyId[]][] =>
    figures.length === 0 ? [] : [[id, figures]],
  ),
];

/** What 表Ⅰ of the 申报表 prints beside these; no item needs it, and the tables of schools give the rest. */
const OF_BASICS = Object.keys(COUNTY_FIGURES).filter((id) => countyCard(id).isOfBasics) as CountyId[];

/** What the 自查自评报告 prints beside these. */
const OF_REPORT = Object.keys(COUNTY_FIGURES).filter((id) => countyCard(id).isOfReport) as CountyId[];

/**
 * Rows of the figures table: official label, nothing yet, unit, the item that needs it, and whether it must be filled
 * in.
 */
export function countyFigureRows({ catalogue, template }: Strings): Entry[][] {
  const rows = FORM_FIGURES.flatMap(([item, ids]) =>
    ids.map((id): Entry[] => row(id, item === null ? null : itemTitle(item, catalogue), needOf(item, id))),
  );
  const asked = new Set(FORM_FIGURES.flatMap(([, ids]) => ids));
  const basics = OF_BASICS.filter((id) => !asked.has(id)).map((id) => row(id, template.basics, "optional"));
  const ofReport = OF_REPORT.map((id) => row(id, template.ofReport, "optional"));
  return [...rows, ...basics, ...ofReport];

  function row(id: CountyId, purpose: string | null, need: FormNeed): Entry[] {
    const { labels, unit } = countyCard(id);
    return [labels[0] ?? id, null, unit === "" ? null : unit, purpose, template.needs[need]];
  }
}

/** What only a survey from above can give may stay blank. */
function needOf(item: ItemId | null, id: CountyId): FormNeed {
  if (countyCard(id).isSummed) return "check";
  const line = linesOf(STANDARD).find((one) => one.id === item);
  return item === null || line?.kind === "computed" ? "required" : "optional";
}

function countyCard(id: string): FigureCard {
  const found = (COUNTY_FIGURES as Readonly<Record<string, FigureCard>>)[id];
  if (found === undefined) throw new Error(`There is no card of the county figure ${id}.`);
  return found;
}
