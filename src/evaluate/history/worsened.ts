import type { BalanceResult, BalanceTrend } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import type { IndicatorId } from "../../model/identifiers";
import { STAGES } from "../../model/stage";
import { meets } from "../compare";
import type { JudgedResources } from "../resources/judgeResources";

/**
 * A coefficient is printed with three decimals, a county mean with two (D2): less than that is no change, and
 * neither is less than the earlier number was rounded by.
 */
const DECIMALS = { coefficient: 3, mean: 2 } as const;

/** D37: a rise is worth a look from this on, or where the coefficient is now this near to its limit. */
const NOTABLE = 0.03;
const NOISE = 1e-9;

/**
 * What got worse since the latest earlier year: each coefficient that has risen notably or near its limit, in stronger
 * words where it now exceeds the limit that it kept then, and the county means of a stage that have fallen, or risen as
 * buildings and equipment seldom do within a year.
 */
export function worsened(
  trends: readonly BalanceTrend[],
  { balance, indicators }: Pick<JudgedResources, "balance" | "indicators">,
  current: number | null,
): Finding[] {
  const measured = indicators.filter(({ perStudents }) => perStudents === 1).map(({ id }) => id);
  if (current === null) return [];
  return STAGES.flatMap((stage) => {
    const ofStage = trends.filter((one) => one.stage === stage);
    return [
      ...ofStage.flatMap((trend) => risen(trend, balance, current)),
      ...meansFallen(ofStage),
      ...meansJumped(ofStage, measured, current),
    ];
  });
}

function risen(
  { stage, indicator, years, previous }: BalanceTrend,
  balance: readonly BalanceResult[],
  current: number,
): Finding[] {
  const now = years.at(-1)?.coefficientOfVariation ?? null;
  const before = previous?.coefficientOfVariation ?? null;
  if (previous === null || now === null || before === null) return [];
  const about = { stage, indicator, year: previous.year, before, now };
  const judged = balance.find((one) => one.stage === stage && one.indicator === indicator);
  const atMost = before + previous.rounding.coefficientOfVariation;
  if (
    judged !== undefined &&
    judged.outcome === "unmet" &&
    meets(atMost, { value: judged.limit, direction: "atMost" })
  ) {
    return [finding("coefficientNewlyOver", "warning", { ...about, limit: judged.limit }, previous.cell)];
  }
  const isTold = now - before > previous.rounding.coefficientOfVariation;
  const isNotable = now - before >= NOTABLE - NOISE;
  const isNearLimit = judged !== undefined && judged.limit - now <= NOTABLE + NOISE;
  if (!isNotable && !isNearLimit) return [];
  if (!isTold || printed(now, DECIMALS.coefficient) <= printed(before, DECIMALS.coefficient)) return [];
  return [
    finding("coefficientRisen", "warning", { ...about, isLastYear: previous.year === current - 1 }, previous.cell),
  ];
}

function meansFallen(trends: readonly BalanceTrend[]): Finding[] {
  const falls = trends.flatMap(({ indicator, years, previous }) => {
    const [before, now] = [previous?.mean ?? null, years.at(-1)?.mean ?? null];
    if (indicator === "composite" || previous === null || before === null || now === null) return [];
    const isTold = before - now > previous.rounding.mean;
    return isTold && printed(now, DECIMALS.mean) < printed(before, DECIMALS.mean)
      ? [{ indicator, year: previous.year, before, now }]
      : [];
  });
  const [first] = trends;
  return first === undefined || falls.length === 0
    ? []
    : [finding("meansFallen", "info", { stage: first.stage, falls }, null)];
}

/**
 * No source names a share; schools that are built or fitted out anew raise the mean of a county by less within a year.
 */
const JUMP = 0.3;

/** @param measured areas and equipment, which are counted for each pupil, as people and rooms are for a hundred */
function meansJumped(trends: readonly BalanceTrend[], measured: readonly IndicatorId[], current: number): Finding[] {
  const rises = trends.flatMap(({ indicator, years, previous }) => {
    const [before, now] = [previous?.mean ?? null, years.at(-1)?.mean ?? null];
    if (
      indicator === "composite" ||
      !measured.includes(indicator) ||
      previous === null ||
      before === null ||
      now === null
    )
      return [];
    if (previous.year !== current - 1 || before <= 0) return [];
    return now - before - previous.rounding.mean >= JUMP * before
      ? [{ indicator, year: previous.year, before, now }]
      : [];
  });
  const [first] = trends;
  return first === undefined || rises.length === 0
    ? []
    : [finding("meansJumped", "info", { stage: first.stage, rises }, null, { stage: first.stage })];
}

function printed(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
