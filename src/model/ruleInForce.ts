import type { FloorKind } from "./floorKind";
import type { LimitInForce } from "./limitInForce";
import type { IndicatorId } from "./identifiers";
import { ofIndicator } from "./ofIndicator";
import { STAGES, type Stage } from "./stage";
import type { Standard } from "../regulation/standard";

/** The standard and the floor of each indicator, as an evaluation judged by them. */
export type StandardsAndFloors = Readonly<
  Record<IndicatorId, Readonly<Record<Stage, { readonly standard: LimitInForce; readonly floor: LimitInForce }>>>
>;

/** What an evaluation judged by, as far as floors go. */
export interface JudgedFloors {
  readonly indicatorLimits: StandardsAndFloors;
  readonly standard: Pick<Standard, "indicators" | "schoolRule">;
}

/** The school rule as an evaluation judged by it: how many indicators of how many, and whose floors. */
export interface RuleInForce {
  readonly floor: FloorKind;
  readonly indicators: number;
  readonly toMeet: number;
}

export function ruleInForce(judged: JudgedFloors): RuleInForce {
  const { indicators, schoolRule } = judged.standard;
  return { floor: floorKind(judged), indicators: indicators.length, toMeet: schoolRule.indicatorsToMeet };
}

/**
 * Whose floors this evaluation judged by. The floor of a raised standard is still its share of 85%, and so no local one
 * (D37): only a floor that is itself raised is.
 */
export function floorKind({ indicatorLimits, standard: { indicators, schoolRule } }: JudgedFloors): FloorKind {
  const isLocal = indicators.flatMap(({ id }) =>
    STAGES.map((stage) => {
      const { standard, floor } = ofIndicator(indicatorLimits, id)[stage];
      return floor.value > standard.value * schoolRule.floorShare * (1 + 1e-9);
    }),
  );
  if (!isLocal.includes(true)) return "national";
  return isLocal.includes(false) ? "mixed" : "local";
}
