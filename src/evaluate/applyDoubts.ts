import type { Doubt } from "../model/dataset";
import type { ItemResult } from "../model/evaluation";
import type { ItemId } from "../model/identifiers";
import { message } from "../model/message";

/**
 * Takes back what cannot be said while something in the tables could not be placed or read: an item that a doubt touches
 * is no longer met, pending or not applicable. What has failed has failed all the same (D1, D17).
 */
export function applyDoubts(results: readonly ItemResult[], doubts: readonly Doubt[]): ItemResult[] {
  const touched = new Set<ItemId>(doubts.flatMap(({ items }) => (items === "county" ? [] : items)));
  return results.map((result) => touched.has(result.id) ? doubted(result) : result);
}

/** True where a doubt touches the county as a whole: its verdict cannot be met. */
export function isCountyInDoubt(doubts: readonly Doubt[]): boolean {
  return doubts.some(({ items }) => items === "county");
}

function doubted(result: ItemResult): ItemResult {
  if (result.outcome === "unmet") return result;
  return { ...result, outcome: "undetermined", agrees: null, notes: [...result.notes, message("inDoubt", {})] };
}
