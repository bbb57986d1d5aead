import type { BalanceTrend, Evaluation } from "../../model/evaluation";
import { STAGES, type Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { changeOf, isLastYear, QUANTITY_DECIMALS, thisYear, type Change } from "../years/changeWords";

/** A coefficient of which both years are known. */
interface Compared {
  readonly trend: BalanceTrend;
  readonly year: number;
  readonly change: Change;
  readonly before: string;
  readonly now: string;
}

/** How many of the coefficients of each stage fell and rose since the last year known, and the composite. */
export function yearSentences(evaluation: Evaluation, strings: Strings): string[] {
  const groups = STAGES.flatMap((stage) => {
    const compared = evaluation.trends.filter((trend) => trend.stage === stage).flatMap(comparedOf);
    // Indicators may have been published in different years, and each is compared with its own.
    const years = [...new Set(compared.map(({ year }) => year))].sort((one, other) => other - one);
    return years.map((year) => ({ stage, year, compared: compared.filter((one) => one.year === year) }));
  });
  const { length } = evaluation.standard.indicators;
  return groups.map(({ stage, year, compared }, at) =>
    sentenceOf(stage, compared, length, groups[at - 1]?.year === year, strings),
  );
}

function comparedOf(trend: BalanceTrend): Compared[] {
  const [now, before] = [
    thisYear(trend)?.coefficientOfVariation ?? null,
    trend.previous?.coefficientOfVariation ?? null,
  ];
  if (trend.previous === null || now === null || before === null) return [];
  const decimals = QUANTITY_DECIMALS.coefficientOfVariation;
  return [
    {
      trend,
      year: trend.previous.year,
      change: changeOf(now, before, decimals, trend.previous.rounding.coefficientOfVariation),
      before: before.toFixed(decimals),
      now: now.toFixed(decimals),
    },
  ];
}

function sentenceOf(
  stage: Stage,
  compared: readonly Compared[],
  indicators: number,
  isRepeated: boolean,
  strings: Strings,
): string {
  const { summary } = strings.report;
  const [composite] = compared.filter(({ trend }) => trend.indicator === "composite");
  const singles = compared.filter((one) => one !== composite);
  const count = (direction: Change["direction"]): number =>
    singles.filter(({ change }) => change.direction === direction).length;
  const [first] = compared;
  return summary.years({
    stage: strings.catalogue.stages[stage],
    year: first?.year ?? 0,
    isLastYear: isLastYear(first?.trend),
    isRepeated,
    indicators,
    compared: singles.length,
    fallen: count("down"),
    same: count("same"),
    risen: singles.flatMap(({ trend: { indicator }, change, before, now }) =>
      change.direction !== "up" || indicator === "composite"
        ? []
        : [summary.fromTo(strings.catalogue.indicator(indicator).shortName, before, now)],
    ),
    composite: composite === undefined ? null : { before: composite.before, now: composite.now },
  });
}
