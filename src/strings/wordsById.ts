import type { StandardWords } from "../regulation/standard";
import type { CatalogueStrings } from "./catalogueStrings";

/** What the cards of a standard are called, to be asked for by identifier. */
export function wordsById({ items, indicators }: StandardWords): Pick<CatalogueStrings, "item" | "indicator"> {
  return { item: (id) => found(items, id), indicator: (id) => found(indicators, id) };
}

function found<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const one = words[id];
  if (one === undefined) throw new Error(`The regulation has no words for ${id}.`);
  return one;
}
