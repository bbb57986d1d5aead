import type { IndicatorId } from "./identifiers";
import type { IndicatorCard } from "./indicatorCard";
import { R1 } from "./indicators/R1";
import { R2 } from "./indicators/R2";
import { R3 } from "./indicators/R3";
import { R4 } from "./indicators/R4";
import { R5 } from "./indicators/R5";
import { R6 } from "./indicators/R6";
import { R7 } from "./indicators/R7";

/** The seven in official order. */
export const INDICATOR_LIST: readonly IndicatorCard[] = [R1, R2, R3, R4, R5, R6, R7];

/** Their identifiers in official order. */
export const INDICATOR_IDS: readonly IndicatorId[] = INDICATOR_LIST.map(({ id }) => id);

/** The card of an indicator. */
export function indicatorCard(id: IndicatorId): IndicatorCard {
  const found = INDICATOR_LIST.find((card) => card.id === id);
  if (found === undefined) throw new Error(`The regulation has no indicator ${id}.`);
  return found;
}
