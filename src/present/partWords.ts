import type { ItemPart, ItemResult } from "../model/evaluation";
import { OUTCOMES, type Outcome } from "../model/outcome";
import type { Strings } from "../strings/strings";
import { OUTCOME_SYMBOLS } from "./outcomeWords";
import { partLabel } from "./sentences";
import { shownDifference, shownNumber, type Comparison } from "./shownNumber";

/** More comparisons than this would make a row that nobody reads: those that are not met come first. */
const MOST_LINES = 6;

const SIGNS: Readonly<Record<ItemPart["direction"], string>> = { atLeast: "≥", atMost: "≤", below: "<" };

/** Columns 标准, 实际值, 差距 and 计算过程 of an item, a line each for every comparison. */
export interface PartWords {
  readonly limits: string;
  readonly values: string;
  readonly distances: string;
  readonly steps: readonly string[];
}

/** One comparison of an item, in words. */
export interface PartLine {
  /** Empty where the item has one comparison without a stage or name. */
  readonly label: string;
  readonly limit: string;
  readonly value: string;
  readonly distance: string;
  readonly outcome: Outcome;
}

/** All comparisons of an item, those first that keep it from being met, and of these the nearest to the limit. */
export function partLines(item: ItemResult, strings: Strings): PartLine[] {
  return worstFirst(item.parts).map((part) => ({
    label: partLabel(part, strings),
    limit: limitWords(part, strings),
    value: valueNumber(part, item, strings),
    distance: distanceWords(part, item, strings),
    outcome: part.outcome,
  }));
}

/** The comparisons of an item as columns whose lines stand side by side. */
export function partWords(item: ItemResult, strings: Strings): PartWords {
  const ordered = inOrder(item.parts);
  const shown = ordered.slice(0, MOST_LINES);
  const labels = shown.map((part) => (item.parts.length > 1 ? `${partLabel(part, strings)} ` : ""));
  const more = moreParts(ordered.slice(MOST_LINES), strings);
  return {
    limits: sameForAll(shown.map((part) => stagePrefix(part, item, strings) + limitWords(part, strings))),
    values: [...shown.map((part, at) => `${labels[at] ?? ""}${valueWords(part, item, strings)}`), ...more].join("\n"),
    distances: shown.map((part) => stagePrefix(part, item, strings) + distanceWords(part, item, strings)).join("\n"),
    steps: stepLines(item, ordered, strings),
  };
}

const WORST_FIRST: readonly Outcome[] = ["unmet", "undetermined", "pending", "met", "notApplicable"];

/** The official order as long as all are shown; else the worst come first, and of these the nearest to the limit. */
function inOrder(parts: readonly ItemPart[]): readonly ItemPart[] {
  return parts.length <= MOST_LINES ? parts : worstFirst(parts);
}

/** Those first that keep an item from being met, and of these the farthest beyond the limit. */
export function worstFirst(parts: readonly ItemPart[]): readonly ItemPart[] {
  return [...parts].sort(
    (one, other) =>
      WORST_FIRST.indexOf(one.outcome) - WORST_FIRST.indexOf(other.outcome) || roomOf(one) - roomOf(other),
  );
}

/** Distance as a share of the limit, negative beyond it; what is not known is far. */
function roomOf({ distance, limit }: ItemPart): number {
  if (distance === null || limit === null) return Number.MAX_VALUE;
  return limit === 0 ? distance : distance / Math.abs(limit);
}

/** Where each comparison has its line of arithmetic, those of the comparisons shown; a row can only grow so high. */
function stepLines(item: ItemResult, ordered: readonly ItemPart[], strings: Strings): string[] {
  const lines = item.steps.split("\n").filter((line) => line !== "");
  const sorted = lines.length === ordered.length ? ordered.map((part) => lines[item.parts.indexOf(part)] ?? "") : lines;
  const hidden = sorted.length - MOST_LINES;
  return hidden > 0 ? [...sorted.slice(0, MOST_LINES), strings.sheets.overview.moreSteps(hidden)] : sorted;
}

function moreParts(hidden: readonly ItemPart[], strings: Strings): string[] {
  return OUTCOMES.flatMap((outcome) => {
    const count = hidden.filter((part) => part.outcome === outcome).length;
    return count === 0
      ? []
      : [strings.sheets.overview.moreParts({ count, outcome: strings.catalogue.outcomes[outcome] })];
  });
}

function stagePrefix({ stage }: ItemPart, { parts }: ItemResult, strings: Strings): string {
  return stage === null || parts.length === 1 ? "" : `${strings.catalogue.stages[stage]} `;
}

function sameForAll(lines: readonly string[]): string {
  return new Set(lines).size === 1 ? (lines[0] ?? "") : lines.join("\n");
}

/** Ratios have two decimals, coefficients three (D2); whole numbers of 人, 所, 个 none. */
function leastDecimals(value: number, part: ItemPart, item: ItemResult): number {
  if (part.unit === "") return 3;
  return item.area !== "resources" && Number.isInteger(value) ? 0 : 2;
}

function limitWords(part: ItemPart, strings: Strings): string {
  if (part.limit === null) return strings.sheets.common.none;
  if (part.limit === 0 && part.direction === "atMost") return strings.sheets.overview.noneAllowed;
  return SIGNS[part.direction] + strings.catalogue.quantity(limitNumber(part.limit, part.unit), part.unit);
}

/** Limits stand as the regulation writes them: 0.50 for a coefficient, else with the digits they have. */
export function limitNumber(limit: number, unit: string): string {
  const digits = String(Number(limit.toPrecision(12)));
  return unit === "" && !/\.\d\d/.test(digits) ? limit.toFixed(2) : digits;
}

function valueWords(part: ItemPart, item: ItemResult, strings: Strings): string {
  return valueNumber(part, item, strings) + (item.parts.length > 1 ? ` ${OUTCOME_SYMBOLS[part.outcome]}` : "");
}

function valueNumber(part: ItemPart, item: ItemResult, strings: Strings): string {
  const { common } = strings.sheets;
  if (part.value !== null) return quantityWords(part.value, part, item, strings);
  if (part.bound === null) return common.missing;
  return common.bound({ isAtMost: part.bound.isAtMost, words: quantityWords(part.bound.value, part, item, strings) });
}

function quantityWords(value: number, part: ItemPart, item: ItemResult, strings: Strings): string {
  return strings.catalogue.quantity(
    shownNumber(value, leastDecimals(value, part, item), [comparisonOf(part)]),
    part.unit,
  );
}

function comparisonOf({ limit, direction, outcome }: ItemPart): Comparison {
  return { limit, direction, outcome };
}

function distanceWords(part: ItemPart, item: ItemResult, strings: Strings): string {
  const { common } = strings.sheets;
  if (part.distance !== null) return distanceOf(part.distance, part, item, strings);
  if (part.bound === null || part.limit === null) return common.none;
  const least = part.direction === "atLeast" ? part.bound.value - part.limit : part.limit - part.bound.value;
  return least === 0 ? common.none : common.bound({ isAtMost: false, words: distanceOf(least, part, item, strings) });
}

function distanceOf(distance: number, part: ItemPart, item: ItemResult, strings: Strings): string {
  const amount = Math.abs(distance);
  const shown = shownDifference(amount, leastDecimals(amount, part, item));
  return strings.sheets.overview.distance({
    kind: part.direction === "atLeast" ? "minimum" : "maximum",
    isGood: distance > 0,
    isZero: amount === 0,
    amount: strings.catalogue.quantity(shown, part.unit),
  });
}
