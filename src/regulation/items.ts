import type { ItemId } from "./identifiers";
import type { ItemCard, ItemWords } from "./itemCard";
import { qualityBalance2017 } from "./qualityBalance2017";
import { linesOf } from "./standard";

/** A card with what the regulation says of it as issued. */
export interface IssuedCard extends ItemCard {
  readonly words: ItemWords;
}

/**
 * Every line that is judged, in the order of the official tables. V7 is judged only where the bureau's table lists it
 * (D20).
 */
export const ITEMS: readonly IssuedCard[] = linesOf(qualityBalance2017).map((card) => ({
  ...card,
  words: card.wordsFor(card.limits),
}));

const ITEMS_BY_ID: ReadonlyMap<string, IssuedCard> = new Map(ITEMS.map((item) => [item.id, item]));

/** The card of an item. */
export function itemCard(id: ItemId): IssuedCard {
  const found = ITEMS_BY_ID.get(id);
  if (found === undefined) throw new Error(`The regulation has no item ${id}.`);
  return found;
}
