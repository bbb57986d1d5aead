import type { BalanceId } from "../../model/balanceId";
import type { Dataset, HistoricBalance } from "../../model/dataset";
import type { BalanceOfYear, BalanceResult, BalanceTrend } from "../../model/evaluation";
import { finding, type Finding } from "../../model/findings/finding";
import type { HistoricQuantity } from "../../model/findings/historyFindings";
import { yearOfPeriod } from "../../model/period";
import { STAGES, type Stage } from "../../model/stage";
import type { JudgedResources } from "../resources/judgeResources";
import { aboutYear, differs, historicYears } from "./historicYears";
import { roundingIn, UNROUNDED } from "./roundingIn";
import { worsened } from "./worsened";

/** How the coefficients went over the years, and what is to be said of it. */
export interface JudgedTrends {
  readonly trends: readonly BalanceTrend[];
  readonly findings: readonly Finding[];
}

type Balance = Pick<JudgedResources, "balance" | "composite" | "indicators">;

/**
 * Holds every coefficient of variation, county mean and composite against earlier years. Earlier is what lies before
 * 学年; without it nothing is earlier, and that is said. Years later than 学年 are left out. Nothing of this decides
 * anything: findings and numbers to be shown are all that comes of it.
 */
export function balanceTrends(dataset: Dataset, judged: Balance): JudgedTrends {
  const current = yearOfPeriod(dataset.period);
  const historic = historicYears(dataset, current);
  const trends = STAGES.flatMap((stage) => {
    const balance = judged.balance.filter((one) => one.stage === stage);
    if (balance.length === 0) return [];
    return [
      ...balance.map((one) => trendOf(stage, one.indicator, one, historic.of(stage, one.indicator), current)),
      trendOf(stage, "composite", compositeOf(stage, judged), historic.of(stage, "composite"), current),
    ];
  });
  return {
    trends,
    findings: [
      ...historic.findings,
      ...statedOtherwise(dataset, judged, current),
      ...worsened(trends, judged, current),
      ...(current === null && trends.length > 0 ? [finding("recordWithoutPeriod", "info", {}, null)] : []),
    ],
  };
}

type Numbers = Pick<BalanceResult, "coefficientOfVariation" | "mean">;

function compositeOf(stage: Stage, { composite }: Balance): Numbers {
  return { coefficientOfVariation: composite[stage], mean: null };
}

function trendOf(
  stage: Stage,
  indicator: BalanceId,
  { coefficientOfVariation, mean }: Numbers,
  stated: readonly BalanceOfYear[],
  current: number | null,
): BalanceTrend {
  if (current === null) return { stage, indicator, years: [], previous: null };
  const earlier = stated.filter(({ year }) => year < current);
  const now: BalanceOfYear = {
    year: current,
    coefficientOfVariation,
    mean,
    rounding: UNROUNDED,
    source: "evaluation",
    cell: null,
  };
  return { stage, indicator, years: [...earlier, now], previous: earlier.at(-1) ?? null };
}

/** The bureau's table may already state the year that is evaluated; the schools' own figures count. */
function statedOtherwise({ history }: Dataset, judged: Balance, current: number | null): Finding[] {
  const rounding = roundingIn(history);
  return history
    .filter(({ year }) => Number(year) === current)
    .flatMap((row) => {
      const computed =
        row.indicator === "composite"
          ? compositeOf(row.stage, judged)
          : judged.balance.find(({ stage, indicator }) => stage === row.stage && indicator === row.indicator);
      return computed === undefined
        ? []
        : (["coefficientOfVariation", "mean"] as const).flatMap((quantity) =>
            differing(row, quantity, computed[quantity], rounding(quantity, row.indicator)),
          );
    });
}

function differing(
  row: HistoricBalance,
  quantity: HistoricQuantity,
  computed: number | null,
  rounding: number,
): Finding[] {
  const figure = row[quantity];
  if (
    figure === undefined ||
    figure.low !== figure.high ||
    computed === null ||
    !differs(computed, figure.low, rounding)
  )
    return [];
  return [
    finding(
      "historyDiffersFromComputed",
      "warning",
      { ...aboutYear(row), quantity, stated: figure.low, computed },
      row.cell,
    ),
  ];
}
