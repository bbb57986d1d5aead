import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { CountyFigureId, CountyTextId } from "../../model/identifiers";
import type { FigureCard } from "../../regulation/figures/figureCard";
import type { AnyStage } from "../../regulation/figures/stageWords";
import type { Report } from "../cells/quantityCell";
import { countyEntry } from "../vocabulary/vocabulary";
import {
  agreeing,
  quantityAt,
  takeWords,
  type CollectedFigures,
  type FigureByStage,
  type ValuePlace,
} from "./collectedFigures";
import type { CountyId } from "./countyLabel";

/** How the numbers of two stages make that of the county. */
type Joining = "sum" | "between" | "overlapping" | "same";

/**
 * People, classes, rooms and budgets are parted between the stages. A share or what one person has lies between both. A
 * 一贯制学校 may be counted among the schools of both stages. Of anything else only the same number twice says what it is.
 */
function joiningOf({ dimension, unit, isLargest, isOfBasics }: FigureCard): Joining {
  if (isLargest === true) return "same";
  switch (dimension) {
    case "people":
    case "rooms":
    case "area":
      return "sum";
    case "money":
      return unit === "万元" ? "sum" : "between";
    case "share":
      return "between";
    case "count":
      return unit === "所" ? "overlapping" : isOfBasics === true ? "same" : "sum";
    case "population":
    case "number":
    case "ratio":
    case "level":
    case "year":
    case "accountYear":
    case "text":
      return "same";
  }
}

/**
 * The county's figure of those of its stages: the sum where they part it, bounds where they only bound it, and nothing
 * where they say nothing of the whole; the rest is said, never guessed (D1).
 * @param whole what stands under 全县 or in a row of its own; undefined where nothing does
 * @returns undefined where nothing is known of the county
 */
function ofBothStages(byStage: FigureByStage, whole: Figure | undefined, report: Report): Figure | undefined {
  const { card, label, parts, isAskedByStage, cell } = byStage;
  const primary = parts.get("primary");
  const junior = parts.get("junior");
  if (primary === undefined || junior === undefined) {
    const only = primary === undefined ? junior : primary;
    if (whole === undefined && only !== undefined && !isAskedByStage) {
      const stage = primary === undefined ? "junior" : "primary";
      report(finding("figureNotOfStage", "warning", { label, stage }, cell));
    }
    return whole;
  }
  const joined = joinedFigure(joiningOf(card), primary, junior);
  if (whole === undefined) {
    if (isAskedByStage) return undefined;
    const [first, second] = [knownValue(primary), knownValue(junior)];
    if (joined !== null && knownValue(joined) !== null) return joined;
    if (first !== null && second !== null) {
      const bounds = joined === null ? null : { low: joined.low, high: joined.high };
      const params = { label, primary: first, junior: second, bounds };
      report(finding("figureOfBothStages", "warning", params, cell));
    }
    return joined ?? undefined;
  }
  if (joined === null || overlap(whole, joined)) return whole;
  // 合计 of a table that has 高中 too is no figure of compulsory education.
  const senior = parts.get("senior");
  if (senior !== undefined && joiningOf(card) === "sum") {
    const all = computedFigure(joined.low + senior.low, joined.high + senior.high, [joined, senior]);
    if (overlap(whole, all)) return joined;
  }
  // What the law asks of each stage is held against the county's own elsewhere; 特殊教育学校 have pupils of no stage.
  if (isAskedByStage) return whole;
  const params = { label, first: knownValue(whole) ?? whole.low, second: knownValue(joined) ?? joined.low };
  report(finding("figureTwice", "error", params, cell));
  return computedFigure(0, Infinity, [whole, joined]);
}

function joinedFigure(joining: Joining, primary: Figure, junior: Figure): Figure | null {
  const parts = [primary, junior];
  switch (joining) {
    case "sum":
      return computedFigure(primary.low + junior.low, primary.high + junior.high, parts);
    case "overlapping":
      return computedFigure(Math.max(primary.low, junior.low), primary.high + junior.high, parts);
    case "between":
      return computedFigure(Math.min(primary.low, junior.low), Math.max(primary.high, junior.high), parts);
    case "same":
      return primary.low === junior.low && primary.high === junior.high ? primary : null;
  }
}

/** Sums of 万元 with two decimals differ in the last digit of a double. */
const MARGIN = 1e-9;

function overlap(one: Figure, other: Figure): boolean {
  return one.low <= other.high * (1 + MARGIN) && other.low <= one.high * (1 + MARGIN);
}

/**
 * A figure of the county that is given for one stage: what it comes to is known when the table is read.
 * @param isAskedByStage true where the number is a figure of its stage already
 */
export function keepPart(place: ValuePlace, id: CountyId, isAskedByStage: boolean, into: CollectedFigures): void {
  const { row, label, column, stage } = place;
  const card = countyEntry(id, row.recognised.vocabulary);
  if (stage === null || card.stage !== null) return;
  if (card.dimension === "text") {
    if (!isAskedByStage) takeTextOfStage(place, id as CountyTextId, into);
    return;
  }
  const figureId = id as CountyFigureId;
  const known = into.byStage.get(figureId);
  const figure = quantityAt(place, card.dimension, isAskedByStage ? () => undefined : into.report);
  const parts = known?.parts ?? new Map<AnyStage, Figure>();
  const before = parts.get(stage);
  parts.set(stage, before === undefined ? figure : agreeing(before, figure, place, into));
  into.byStage.set(figureId, { id: figureId, card, label, isAskedByStage, cell: row.at(column), ...known, parts });
}

/** The county's figures that the table has given by stage, once it is read. */
export function takeWholes(table: string, into: CollectedFigures): void {
  const added: FigureByStage[] = [];
  for (const byStage of into.byStage.values()) {
    const { id, label } = byStage;
    const before = into.figures[id];
    const figure = ofBothStages(byStage, before, into.report);
    if (figure === undefined) continue;
    if (before === undefined && knownValue(figure) !== null && isAdded(byStage)) added.push(byStage);
    into.figures[id] = figure;
    into.labels[id] ??= label;
  }
  into.byStage.clear();
  const [first] = added;
  if (first === undefined) return;
  const params = { table, labels: added.slice(0, MOST_NAMED).map(({ label }) => label), count: added.length };
  into.report(finding("figuresOfStagesJoined", "info", params, first.cell));
}

const MOST_NAMED = 5;

/** False for what is the same in both columns, which is no sum: 学年, 社会认可度. */
function isAdded({ card }: FigureByStage): boolean {
  const joining = joiningOf(card);
  return joining === "sum" || joining === "overlapping";
}

/** 县名 or 培训周期 in the first of two columns, or the same in both, is the county's: a word is of no stage. */
function takeTextOfStage(place: ValuePlace, id: CountyTextId, into: CollectedFigures): void {
  if (place.stage !== "senior") takeWords(place, id, into);
}
