import type { Evaluation } from "../model/evaluation";
import { ofIndicator } from "../model/ofIndicator";
import { STAGES } from "../model/stage";
import { INDICATOR_IDS } from "../regulation/indicators";
import { schoolRule } from "../regulation/items/schoolRule";

/** Whose floors are in force: the share of the standard that the regulation allows, local ones, or some of each. */
export type FloorKind = "national" | "mixed" | "local";

/**
 * Whose floors this evaluation judged by. The floor of a raised standard is still its share of 85%, and so no local one
 * (D37): only a floor that is itself raised is.
 */
export function floorKind({ indicatorLimits }: Pick<Evaluation, "indicatorLimits">): FloorKind {
  const isLocal = INDICATOR_IDS.flatMap((id) =>
    STAGES.map((stage) => {
      const { standard, floor } = ofIndicator(indicatorLimits, id)[stage];
      return floor.value > standard.value * schoolRule.floorShare * (1 + 1e-9);
    }),
  );
  if (!isLocal.includes(true)) return "national";
  return isLocal.includes(false) ? "mixed" : "local";
}
