import type { ItemId } from "../../model/identifiers";
import { TELLING_WORDS } from "../../regulation/tellingWords";

const ALTERNATIVES = Object.entries(TELLING_WORDS).map(([item, words]) => ({
  item,
  alternatives: words.split("|").map((one) => one.split("+")),
}));

/** A name shorter than this is a title or a figure, not the sentence of an item. */
const LEAST_LENGTH = 6;

/**
 * The item whose words a label holds.
 * @param label without spaces, separators and brackets
 * @returns null where it holds those of none, or of several
 */
export function itemByWords(label: string): ItemId | null {
  if (label.length < LEAST_LENGTH) return null;
  const found = ALTERNATIVES.filter(({ alternatives }) =>
    alternatives.some((words) => words.every((word) => label.includes(word))),
  );
  return found.length === 1 ? (found[0]?.item ?? null) : null;
}
