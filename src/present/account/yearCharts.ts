import type { Evaluation } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";
import { QUANTITY_DECIMALS } from "../years/changeWords";
import { yearLines } from "../years/yearLines";
import { stagesOverYears } from "../years/yearTable";
import type { ReportChart } from "./reportBlocks";

function numbers(values: readonly (number | null)[], { sheets: { common } }: Strings): string {
  return values
    .map((value) => (value === null ? common.none : value.toFixed(QUANTITY_DECIMALS.coefficientOfVariation)))
    .join(common.separator);
}

/**
 * The coefficients of each stage over the years, as the balance sheet draws them; none as long as one year alone is
 * known.
 */
export function yearCharts(evaluation: Evaluation, strings: Strings): ReportChart[] {
  return stagesOverYears(evaluation).map((years): ReportChart => {
    const { title, categories, lines, valueAxisMinimum } = yearLines(years, strings);
    return {
      stage: years.stage,
      title,
      categories,
      valueAxisMinimum,
      series: lines.map(({ name, kind, values }) => ({ name, kind, values })),
      description: strings.report.yearChartDescription({
        indicators: years.indicators.length,
        stage: strings.catalogue.stages[years.stage],
        first: categories[0] ?? "",
        last: categories.at(-1) ?? "",
        values: lines.map(({ name, kind, values }) =>
          kind === "limitLine" ? name : `${name} ${numbers(values, strings)}`,
        ),
      }),
    };
  });
}
