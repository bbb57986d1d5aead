import { AlignmentType, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { ReportChart } from "../present/account/reportBlocks";

/** Pixels: two charts stand side by side on a landscape page. */
const SIZE = { width: 470, height: 225 };
const FONT = { name: "宋体" };
/** Told apart without colour: grey columns, and a black dashed line. */
const LOOK = { columns: "7F7F7F", line: "000000" } as const;

/**
 * Charts side by side in one paragraph. They are Word's own charts, drawn from their data: sharp in print, with Chinese
 * labels in the reader's fonts and editable, which no picture drawn without a browser could be.
 */
export function chartParagraph(charts: readonly ReportChart[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 120 }, children: charts.map(chartRun) });
}

function chartRun(chart: ReportChart, at: number): ChartRun {
  return new ChartRun({
    type: "column", title: { text: chart.title, font: { size: 11, bold: true } }, font: FONT, transformation: SIZE,
    categories: [...chart.categories],
    series: [
      {
        name: chart.coefficientName, values: [...chart.coefficients], color: LOOK.columns,
        dataLabels: { value: true, numberFormat: "0.000", position: "outsideEnd", font: { size: 8 } },
      },
      {
        name: chart.limitName, values: [...chart.limits], type: "line", markers: false, dataLabels: false, color: LOOK.line,
        line: { color: LOOK.line, width: 1.5, dash: "dash" },
      },
    ],
    valueAxis: { minimum: 0, numberFormat: "0.0" }, categoryAxis: { labelRotation: 0, font: { size: 7 } },
    altText: { id: String(at + 1), name: chart.title, description: chart.description },
  });
}
