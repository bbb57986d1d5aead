import type { Doubt } from "../model/dataset";
import type { ItemResult } from "../model/evaluation";
import type { ItemId } from "../model/identifiers";
import { message } from "../model/messages/message";
import type { Standard } from "../regulation/standard";

/** Items that a local limit can reach; where a whole table of them cannot be read, any of theirs may be another. */
function itemsWithLimits({ indicators, schoolRule, balanceRule, items }: Standard): ReadonlySet<ItemId> {
  const limited = items.filter(({ limits }) => Object.keys(limits).length > 0);
  return new Set([...[...indicators, ...limited].map(({ id }) => id), schoolRule.card.id, balanceRule.card.id]);
}

/**
 * Takes back what cannot be said while something in the tables could not be placed or read: an item that a doubt
 * touches is no longer met, pending or not applicable. What has failed has failed all the same (D1, D17). A local limit
 * whose 指标 cannot be read touches no item (D37): the county's verdict alone waits for it.
 */
export function applyDoubts(
  results: readonly ItemResult[],
  doubts: readonly Doubt[],
  standard: Standard,
): ItemResult[] {
  const limited = itemsWithLimits(standard);
  const touched = new Set<ItemId>(doubts.flatMap(({ items }) => (typeof items === "string" ? [] : items)));
  const isAnyLimitInDoubt = doubts.some(({ items }) => items === "everyLimit");
  return results.map((result) => {
    const mayHaveOtherLimit = isAnyLimitInDoubt && result.outcome === "met" && limited.has(result.id);
    return touched.has(result.id) || mayHaveOtherLimit ? doubted(result) : result;
  });
}

/** True where a doubt touches the county as a whole: its verdict cannot be met. */
export function isCountyInDoubt(doubts: readonly Doubt[]): boolean {
  return doubts.some(({ items }) => typeof items === "string");
}

function doubted(result: ItemResult): ItemResult {
  if (result.outcome === "unmet") return result;
  return { ...result, outcome: "undetermined", agrees: null, notes: [...result.notes, message("inDoubt", {})] };
}
