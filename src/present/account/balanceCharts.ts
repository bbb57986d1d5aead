import type { Evaluation } from "../../model/evaluation";
import type { Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { indicatorLabel } from "../balance/balanceLayout";
import { coefficientOrMissing } from "../balance/coefficientWords";
import { limitNumber } from "../words/partWords";
import type { ReportChart } from "./reportBlocks";

/** The chart of a stage; none where the stage has no schools or not one coefficient is known. */
export function balanceCharts(stage: Stage, { balance }: Evaluation, strings: Strings): ReportChart[] {
  const singles = balance.filter((one) => one.stage === stage);
  const coefficients = singles.map(({ coefficientOfVariation }) => coefficientOfVariation);
  if (coefficients.every((value) => value === null)) return [];
  const words = strings.sheets.balance;
  const categories = singles.map(({ indicator }) => indicatorLabel(indicator, strings));
  const limits = singles.map(({ limit }) => limit);
  const limit = [...new Set(limits)].map((one) => limitNumber(one, "")).join("/");
  return [
    {
      stage,
      title: words.chartTitle(strings.catalogue.stages[stage]),
      categories,
      valueAxisMinimum: 0,
      series: [
        { name: words.headings.coefficient, kind: "columns", values: coefficients },
        { name: words.limitSeries(limit), kind: "limitLine", values: limits },
      ],
      description: strings.report.chartDescription({
        indicators: singles.length,
        stage: strings.catalogue.stages[stage],
        limit,
        values: categories
          .map((name, at) => {
            const single = singles[at];
            return `${name} ${single === undefined ? strings.sheets.common.missing : coefficientOrMissing(single, strings)}`;
          })
          .join(strings.sheets.common.separator),
      }),
    },
  ];
}
