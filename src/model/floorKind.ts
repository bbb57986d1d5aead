import type { LimitInForce } from "./evaluation";
import type { IndicatorId } from "./identifiers";
import { ofIndicator } from "./ofIndicator";
import { STAGES, type Stage } from "./stage";
import { INDICATOR_IDS } from "../regulation/indicators";
import { schoolRule } from "../regulation/items/schoolRule";

/** Whose floors are in force: the share of the standard that the regulation allows, local ones, or some of each. */
export type FloorKind = "national" | "mixed" | "local";

/** The standard and the floor of each indicator, as an evaluation judged by them. */
export type StandardsAndFloors = Readonly<
  Record<IndicatorId, Readonly<Record<Stage, { readonly standard: LimitInForce; readonly floor: LimitInForce }>>>
>;

/**
 * Whose floors this evaluation judged by. The floor of a raised standard is still its share of 85%, and so no local one
 * (D37): only a floor that is itself raised is.
 */
export function floorKind({ indicatorLimits }: { readonly indicatorLimits: StandardsAndFloors }): FloorKind {
  const isLocal = INDICATOR_IDS.flatMap((id) =>
    STAGES.map((stage) => {
      const { standard, floor } = ofIndicator(indicatorLimits, id)[stage];
      return floor.value > standard.value * schoolRule.floorShare * (1 + 1e-9);
    }),
  );
  if (!isLocal.includes(true)) return "national";
  return isLocal.includes(false) ? "mixed" : "local";
}
