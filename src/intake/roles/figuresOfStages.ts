import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { CountyFigureId } from "../../model/identifiers";
import type { CellRef } from "../../model/tables/cellRef";
import type { FigureCard } from "../../regulation/figures/figureCard";
import type { AnyStage } from "../../regulation/figures/stageWords";
import type { Report } from "../cells/quantityCell";

/** A figure that the county has once, as a table gives it by stage. */
export interface FigureByStage {
  readonly id: CountyFigureId;
  readonly card: FigureCard;
  readonly label: string;
  readonly parts: ReadonlyMap<AnyStage, Figure>;
  /** True where the law asks for the figure of each stage too (在校生数), so that the county's own is no sum of ours. */
  readonly isAskedByStage: boolean;
  readonly cell: CellRef;
}

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
export function ofBothStages(byStage: FigureByStage, whole: Figure | undefined, report: Report): Figure | undefined {
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
