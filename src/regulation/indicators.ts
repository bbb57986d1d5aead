import type { IndicatorId } from "./identifiers";
import type { IndicatorCard } from "./indicatorCard";
import type { ItemCard } from "./itemCard";
import { R1, R1Item } from "./indicators/R1";
import { R2, R2Item } from "./indicators/R2";
import { R3, R3Item } from "./indicators/R3";
import { R4, R4Item } from "./indicators/R4";
import { R5, R5Item } from "./indicators/R5";
import { R6, R6Item } from "./indicators/R6";
import { R7, R7Item } from "./indicators/R7";

/** The indicators in official order. */
export const INDICATOR_LIST: readonly IndicatorCard[] = [R1, R2, R3, R4, R5, R6, R7];

/** The same as lines that are judged. */
export const INDICATOR_ITEMS: readonly ItemCard[] = [R1Item, R2Item, R3Item, R4Item, R5Item, R6Item, R7Item];

/** Their identifiers in official order. */
export const INDICATOR_IDS: readonly IndicatorId[] = INDICATOR_LIST.map(({ id }) => id);

/** The card of an indicator. */
export function indicatorCard(id: IndicatorId): IndicatorCard {
  const found = INDICATOR_LIST.find((card) => card.id === id);
  if (found === undefined) throw new Error(`The regulation has no indicator ${id}.`);
  return found;
}
