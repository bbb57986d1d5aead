import { itemCard } from "../regulation/items";
import type { StandardWords } from "../regulation/standard";
import type { CatalogueStrings } from "./catalogueStrings";

/** What the cards of a standard are called, to be asked for by identifier. */
export function wordsById({
  items,
  indicators,
}: StandardWords): Pick<CatalogueStrings, "item" | "itemInForce" | "indicator"> {
  const inForce: CatalogueStrings["itemInForce"] = (id, limits) =>
    found(items, id)({ ...itemCard(id).limits, ...limits });
  return { item: (id) => inForce(id, {}), itemInForce: inForce, indicator: (id) => found(indicators, id) };
}

function found<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const one = words[id];
  if (one === undefined) throw new Error(`The regulation has no words for ${id}.`);
  return one;
}
