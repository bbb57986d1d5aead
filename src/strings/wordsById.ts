import type { IndicatorNames } from "../regulation/indicatorCard";
import type { ItemCard, ItemWords } from "../regulation/itemCard";
import { itemCard } from "../regulation/items";
import type { StandardWords } from "../regulation/standard";

/** The words of cards, by identifier; each throws where the regulation has no such line. */
interface WordsById {
  readonly item: (id: string) => ItemWords;
  /** The same with the numbers of the limits given in the place of those issued (D36). */
  readonly itemInForce: (id: string, limits: ItemCard["limits"]) => ItemWords;
  readonly indicator: (id: string) => IndicatorNames;
}

/** What the cards of a standard are called, to be asked for by identifier. */
export function wordsById({ items, indicators }: StandardWords): WordsById {
  const inForce: WordsById["itemInForce"] = (id, limits) => found(items, id)({ ...itemCard(id).limits, ...limits });
  return { item: (id) => inForce(id, {}), itemInForce: inForce, indicator: (id) => found(indicators, id) };
}

function found<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const one = words[id];
  if (one === undefined) throw new Error(`The regulation has no words for ${id}.`);
  return one;
}
