import type { Evaluation } from "../model/evaluation";
import type { ItemId } from "../model/identifiers";
import { itemCard } from "../regulation/items";
import { limitNumber } from "./partWords";

/** The limits of an item that this evaluation judged by, written out without their units, to be asked for by name (D36). */
export function limitByName(id: ItemId, { itemLimits }: Pick<Evaluation, "itemLimits">): (name: string) => string {
  return (name) => {
    const limit = itemLimits[id]?.[name] ?? itemCard(id).limits[name]?.[0];
    if (limit === undefined) throw new Error(`${id} has no limit ${name}.`);
    return limitNumber(limit.value, limit.unit);
  };
}
