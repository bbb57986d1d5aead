import { knownFigure } from "../crossChecks/knownFigures";
import type { Dataset } from "../../model/dataset";
import { finding, type Finding } from "../../model/findings/finding";
import { STAGES } from "../../model/stage";
import { judge } from "../compare";

import { cellOfFigure } from "../../model/figures/figure";
import type { LimitsInForce } from "../judging";

/**
 * A 差异系数 that the bureau itself states (in a report, 表Ⅲ or its figures) above the limit in force is an error, whatever
 * the schools give: it decides nothing, but whoever signs must see it (D37).
 * @example 0.501787 printed as 0.502 for a limit of 0.50
 */
export function statedAboveLimit(dataset: Dataset, limits: LimitsInForce): Finding[] {
  return STAGES.flatMap((stage) =>
    limits.standard.indicators.flatMap(({ id }) => {
      const field = `${stage}StatedCv${id}` as const;
      const [figure, stated] = [dataset.figures[field], knownFigure(dataset, field)];
      const limit = limits.indicator(id, stage, "coefficientOfVariation");
      if (figure === undefined || stated === null || judge(figure, limit) !== "unmet") return [];
      const params = { stage, indicator: id, stated: String(stated), limit: limit.value };
      const about = { item: limits.standard.balanceRule.card.id, stage, field };
      return [finding("statedCoefficientAboveLimit", "error", params, cellOfFigure(figure), about)];
    }),
  );
}
