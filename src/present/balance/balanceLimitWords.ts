import type { LimitInForce } from "../../model/limitInForce";
import type { Evaluation } from "../../model/evaluation";
import type { IndicatorId } from "../../model/identifiers";
import { ofIndicator } from "../../model/ofIndicator";
import type { Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { limitNumber } from "../words/partWords";

/** The limit of a stage's coefficients, and the indicators for which a stricter one is in force. */
export interface BalanceLimits {
  readonly common: LimitInForce;
  readonly others: readonly { readonly indicator: IndicatorId; readonly limit: LimitInForce }[];
}

/** The limits of 差异系数 in force in a stage: the nation's where it still holds for any indicator, else the first. */
export function balanceLimits(
  stage: Stage,
  { indicatorLimits, standard }: Pick<Evaluation, "indicatorLimits" | "standard">,
): BalanceLimits {
  const all = standard.indicators.map(({ id: indicator }) => ({
    indicator,
    limit: ofIndicator(indicatorLimits, indicator)[stage].coefficientOfVariation,
  }));
  const common = (all.find(({ limit }) => limit.override === null) ?? all[0])?.limit;
  if (common === undefined) throw new Error("There are no indicators.");
  return { common, others: all.filter(({ limit }) => limit.value !== common.value) };
}

/** The same in words: 国家标准0.50, 地方标准0.48, 国家标准0.50（体育、艺术教师为地方标准0.48）(D36). */
export function balanceLimitWords(stage: Stage, evaluation: Evaluation, strings: Strings): string {
  const { common, others } = balanceLimits(stage, evaluation);
  return strings.report.summary.limit({
    limit: limitNumber(common.value, ""),
    isLocal: common.override !== null,
    others: others.map(({ indicator, limit }) => ({
      indicator: strings.catalogue.indicator(indicator).shortName,
      limit: limitNumber(limit.value, ""),
    })),
  });
}
