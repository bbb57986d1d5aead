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
  return onlyOne(items.filter(({ toldBy }) => holds(label, toldBy)));
}

/** A longer text is a sentence and no title. */
const LONGEST_TITLE = 24;

/** The item whose topic a short title names; null where it is long, or names those of none or of several. */
export function itemByTopic(title: string, items: readonly ItemCard[]): ItemId | null {
  return title.length > LONGEST_TITLE ? null : onlyOne(items.filter(({ topics }) => holds(title, topics)));
}

function holds(label: string, alternatives: string | undefined): boolean {
  return alternatives?.split("|").some((words) => words.split("+").every((word) => label.includes(word))) ?? false;
}

function onlyOne([found, ...others]: readonly ItemCard[]): ItemId | null {
  return others.length === 0 ? (found?.id ?? null) : null;
}
