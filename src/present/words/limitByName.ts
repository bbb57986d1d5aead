import type { Evaluation } from "../../model/evaluation";
import type { ItemId } from "../../model/identifiers";
import type { ItemCard } from "../../regulation/itemCard";
import { lineOf } from "../../regulation/standard";
import { limitNumber } from "./partWords";

/**
 * The limits of an item that this evaluation judged by, written out without their units, to be asked for by name (D36).
 */
export function limitByName(
  id: ItemId,
  { itemLimits, standard }: Pick<Evaluation, "itemLimits" | "standard">,
): (name: string) => string {
  return (name) => {
    const limit = itemLimits[id]?.[name] ?? (lineOf(standard, id).limits as ItemCard["limits"])[name]?.[0];
    if (limit === undefined) throw new Error(`${id} has no limit ${name}.`);
    return limitNumber(limit.value, limit.unit);
  };
}
