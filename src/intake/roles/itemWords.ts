import type { ItemId } from "../../model/identifiers";
import type { ItemCard } from "../../regulation/itemCard";

/** A name shorter than this is a title or a figure, not the sentence of an item. */
const LEAST_LENGTH = 6;

/**
 * The item whose telling words a label holds.
 * @param label without spaces, separators and brackets
 * @returns null where it holds those of none, or of several
 */
export function itemByWords(label: string, items: readonly ItemCard[]): ItemId | null {
  if (label.length < LEAST_LENGTH) return null;
  const found = items.filter(({ toldBy }) =>
    toldBy?.split("|").some((words) => words.split("+").every((word) => label.includes(word))),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
