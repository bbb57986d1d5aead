import type { IndicatorCard } from "../../regulation/indicatorCard";
import { INDICATOR_LIST } from "../../regulation/indicators";
import type { VocabularyEntry } from "./entry";

type Dimension = VocabularyEntry["dimension"];

/** How the amount of an indicator is read, by the unit of its card; anything else is a plain number. */
const DIMENSIONS: Readonly<Record<string, Dimension>> = { 人: "people", "㎡": "area", 元: "money", 间: "rooms" };

/** How the amount of an indicator is read. */
export function amountDimension({ amountUnit }: IndicatorCard): Dimension {
  return DIMENSIONS[amountUnit] ?? "number";
}

/** How what a county or a table divides of it is read: half a teacher or room is possible there. */
export function dividedDimension(card: IndicatorCard): Dimension {
  const dimension = amountDimension(card);
  return dimension === "people" || dimension === "rooms" ? "number" : dimension;
}

/** The entries that each indicator has, together. */
export function perIndicator<Entries extends object>(entriesOf: (card: IndicatorCard) => Entries): Entries {
  return Object.assign({}, ...INDICATOR_LIST.map(entriesOf)) as Entries;
}

/** Names with an ending: 差异系数 behind each name of an indicator. */
export function withEnding(names: string, ...endings: readonly string[]): string {
  return names
    .split("|")
    .flatMap((name) => endings.map((ending) => name + ending))
    .join("|");
}
