import type { Dataset } from "../../model/dataset";
import { knownValue } from "../../model/figure";
import { compensatedSum } from "../../model/figureArithmetic";
import { finding, type Finding } from "../../model/finding";
import type { IndicatorId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import type { Subject } from "../../model/subject";
import { INDICATOR_IDS, indicatorCard } from "../../regulation/indicators";
import { WORTH_A_LOOK } from "../../regulation/plausibleAmounts";
import { evaluationYear } from "../items/evaluationYear";
import { amountRows, typedAmount, type AmountRow } from "./amountRows";
import { medianWithout } from "./schoolsApart";
import { firstCell } from "./unitReadings";

/** What is believed and still worth a look (D24): a large school far above the others, a county far above what it was. */
export function worthALook(dataset: Dataset): Finding[] {
  return INDICATOR_IDS.filter((id) => indicatorCard(id).plausible.kind === "perStudent").flatMap((id) =>
    STAGES.flatMap((stage) => {
      const rows = amountRows(dataset, stage, id);
      return rows.length === 0 ? [] : [...farAbove(id, stage, rows), ...ofCounty(dataset, id, stage, rows)];
    }),
  );
}

function farAbove(indicator: IndicatorId, stage: Stage, rows: readonly AmountRow[]): Finding[] {
  const ratios = Float64Array.from(rows, ({ ratio }) => ratio).sort();
  return rows
    .filter(({ students }) => students >= WORTH_A_LOOK.students)
    .flatMap(({ school, part, ratio }) => {
      const median = medianWithout(ratios, ratio);
      if (median === null || ratio <= WORTH_A_LOOK.ratioTimes * median) return [];
      const about: Subject = { item: indicator, school: school.key, stage, field: indicatorCard(indicator).amount };
      const ratioUnit = indicatorCard(indicator).unit;
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

function ofCounty(dataset: Dataset, indicator: IndicatorId, stage: Stage, rows: readonly AmountRow[]): Finding[] {
  const { plausible } = indicatorCard(indicator);
  const limits = plausible.kind === "perStudent" ? plausible.worthALook : undefined;
  if (limits === undefined) return [];
  const mean = compensatedSum(rows.map(({ amount }) => amount)) / compensatedSum(rows.map(({ students }) => students));
  const about: Subject = { item: indicator, stage, field: indicatorCard(indicator).amount };
  const ratioUnit = indicatorCard(indicator).unit;
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
  indicator: IndicatorId,
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
