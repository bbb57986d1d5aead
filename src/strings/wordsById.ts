import type { IndicatorNames } from "../regulation/indicatorCard";
import type { ItemCard, ItemWords } from "../regulation/itemCard";
import { indicatorOf, lineOf, type Standard, type StandardWords } from "../regulation/standard";

/** The words of the cards of a standard, by identifier; each throws where the standard has no such line. */
export interface CardWords {
  readonly item: (id: string) => ItemWords;
  /** The same with the numbers of the limits given in the place of those issued (D36). */
  readonly itemInForce: (id: string, limits: ItemCard["limits"]) => ItemWords;
  readonly indicator: (id: string) => IndicatorNames;
  /** The unit of the ratio of an indicator. */
  readonly indicatorUnit: (id: string) => string;
}

/** What the cards of a standard are called in one language, to be asked for by identifier. */
export function wordsById(standard: Standard, { items, indicators }: StandardWords): CardWords {
  const inForce: CardWords["itemInForce"] = (id, limits) =>
    found(items, id)({ ...lineOf(standard, id).limits, ...limits });
  return {
    item: (id) => inForce(id, {}),
    itemInForce: inForce,
    indicator: (id) => found(indicators, id),
    indicatorUnit: (id) => indicatorOf(standard, id).unit,
  };
}

function found<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const one = words[id];
  if (one === undefined) throw new Error(`The regulation has no words for ${id}.`);
  return one;
}
