import { computedFigure, type Figure } from "../../../model/figures/figure";
import { divideFigures } from "../../../model/figures/figureArithmetic";

/** The flows of one cohort of 初中 over three years, in pupils. */
export interface CohortFlows {
  readonly intake: Figure;
  readonly arrived: Figure;
  readonly left: Figure;
  readonly died: Figure;
}

/** 入学 + 转入 − 转出 − 死亡: whom the cohort should still hold. */
export function cohortOf({ intake, arrived, left, died }: CohortFlows): Figure {
  const low = left.high + died.high === Infinity ? 0 : intake.low + arrived.low - left.high - died.high;
  const high = intake.high + arrived.high - left.low - died.low;
  return computedFigure(Math.max(0, low), Math.max(0, high), [intake, arrived, left, died]);
}

/**
 * 初中三年巩固率 (D14) in percent points: 毕业 ÷ (三年前入学 + 转入 − 转出 − 死亡) × 100.
 * @example 2401 ÷ (2411 + 69 − 66 − 2) × 100 = 99.54…
 */
export function retentionShare(graduates: Figure, flows: CohortFlows): Figure {
  return divideFigures(graduates, cohortOf(flows), 100);
}
