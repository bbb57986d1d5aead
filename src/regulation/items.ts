import type { ItemId } from "./identifiers";
import { qualityBalance2017 } from "./qualityBalance2017";
import { issuedCards, type IssuedCard } from "./standard";

/**
 * Every line that is judged, in the order of the official tables. V7 is judged only where the bureau's table lists it
 * (D20).
 */
export const ITEMS: readonly IssuedCard[] = issuedCards(qualityBalance2017);

const ITEMS_BY_ID: ReadonlyMap<string, IssuedCard> = new Map(ITEMS.map((item) => [item.id, item]));

/** The card of an item. */
export function itemCard(id: ItemId): IssuedCard {
  const found = ITEMS_BY_ID.get(id);
  if (found === undefined) throw new Error(`The regulation has no item ${id}.`);
  return found;
}
