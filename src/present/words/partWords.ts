import type { ItemPart, ItemResult } from "../../model/evaluation";
import type { Outcome } from "../../model/outcome";
import type { Strings } from "../../strings/strings";
import { partLabel } from "./sentences";
import { shownDifference, shownNumber, type Comparison } from "./shownNumber";
import { stepsOfParts } from "./stepWords";

const SIGNS: Readonly<Record<ItemPart["direction"], string>> = { atLeast: "≥", atMost: "≤", below: "<" };

/** One comparison of an item, in words. */
export interface PartLine {
  /** Empty where the item has one comparison without a stage or name. */
  readonly label: string;
  readonly limit: string;
  readonly value: string;
  readonly distance: string;
  readonly outcome: Outcome;
  /**
   * True where its number is known and decides nothing all the same: a county's sum, where every school has to have it.
   */
  readonly informs: boolean;
  /** Its arithmetic with what the numbers are; "" where the item says none of this comparison. */
  readonly steps: string;
}

/** All comparisons of an item, those first that keep it from being met, and of these the nearest to the limit. */
export function partLines(item: ItemResult, strings: Strings): PartLine[] {
  const steps = stepsOfParts(item, strings);
  return worstFirst(item.parts).map((part) => ({
    label: partLabel(part, strings),
    limit: limitWords(part, strings),
    value: valueNumber(part, item, strings),
    distance: distanceWords(part, item, strings),
    outcome: part.outcome,
    informs: part.outcome === "undetermined" && part.value !== null,
    steps: steps[item.parts.indexOf(part)] ?? "",
  }));
}

const WORST_FIRST: readonly Outcome[] = ["unmet", "undetermined", "pending", "met", "notApplicable"];

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
    amount: strings.catalogue.difference(shown, part.unit),
  });
}
