import type { Dataset } from "../../model/dataset";
import { knownValue } from "../../model/figures/figure";
import { compensatedSum } from "../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../model/findings/finding";
import { STAGES, type Stage } from "../../model/stage";
import type { Subject } from "../../model/findings/subject";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { WORTH_A_LOOK } from "../../regulation/limits/plausibleAmounts";
import { evaluationYear } from "../items/county/evaluationYear";
import { amountRows, typedAmount, type AmountRow } from "./amountRows";
import { medianWithout } from "./schoolsApart";
import { firstCell } from "./unitReadings";

/**
 * What is believed and still worth a look (D24): a large school far above the others, a county far above what it was.
 */
export function worthALook(dataset: Dataset, indicators: readonly IndicatorCard[]): Finding[] {
  return indicators
    .filter(({ plausible }) => plausible.kind === "perStudent")
    .flatMap((card) =>
      STAGES.flatMap((stage) => {
        const rows = amountRows(dataset, stage, card.id);
        return rows.length === 0 ? [] : [...farAbove(card, stage, rows), ...ofCounty(dataset, card, stage, rows)];
      }),
    );
}

function farAbove(
  { id: indicator, amount: field, unit: ratioUnit }: IndicatorCard,
  stage: Stage,
  rows: readonly AmountRow[],
): Finding[] {
  const ratios = Float64Array.from(rows, ({ ratio }) => ratio).sort();
  return rows
    .filter(({ students }) => students >= WORTH_A_LOOK.students)
    .flatMap(({ school, part, ratio }) => {
      const median = medianWithout(ratios, ratio);
      if (median === null || ratio <= WORTH_A_LOOK.ratioTimes * median) return [];
      const about: Subject = { item: indicator, school: school.key, stage, field };
      const params = {
        school: school.name,
        stage,
        indicator,
        ratioUnit,
        ratio,
        median,
        times: WORTH_A_LOOK.ratioTimes,
      };
      return [finding("ratioFarAbove", "warning", params, firstCell(typedAmount(part, indicator)), about)];
    });
}

function ofCounty(dataset: Dataset, card: IndicatorCard, stage: Stage, rows: readonly AmountRow[]): Finding[] {
  const { id: indicator, plausible, unit: ratioUnit } = card;
  const limits = plausible.kind === "perStudent" ? plausible.worthALook : undefined;
  if (limits === undefined) return [];
  const mean = compensatedSum(rows.map(({ amount }) => amount)) / compensatedSum(rows.map(({ students }) => students));
  const about: Subject = { item: indicator, stage, field: card.amount };
  const last = meanOfLastYear(dataset, indicator, stage);
  return [
    ...(mean > limits.mean
      ? [finding("countyMeanHigh", "warning", { stage, indicator, ratioUnit, mean, limit: limits.mean }, null, about)]
      : []),
    ...(last !== null && mean > limits.times * last.mean
      ? [
          finding(
            "countyMeanJumped",
            "warning",
            { stage, indicator, ratioUnit, mean, year: last.year, before: last.mean },
            null,
            about,
          ),
        ]
      : []),
  ];
}

/** The latest earlier year of which the bureau's table, or else our record, knows the mean. */
function meanOfLastYear(
  dataset: Dataset,
  indicator: string,
  stage: Stage,
): { readonly year: number; readonly mean: number } | null {
  const current = evaluationYear(dataset) ?? Infinity;
  const known = [...dataset.record, ...dataset.history].flatMap((one) => {
    const mean = knownValue(one.mean);
    const isMeant = one.indicator === indicator && one.stage === stage && Number(one.year) < current;
    return isMeant && mean !== null && mean > 0 ? [{ year: Number(one.year), mean }] : [];
  });
  return known.reduce<(typeof known)[number] | null>(
    (last, one) => (last === null || one.year >= last.year ? one : last),
    null,
  );
}
