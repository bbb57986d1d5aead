import { AlignmentType, Paragraph } from "docx";
import { ChartRun, type ChartSeries } from "docx/charts";
import type { ReportChart, ReportSeries } from "../present/account/reportBlocks";

/** Pixels, so that two fit on a landscape page; lines need more height than columns. */
const WIDTH = 470;
const HEIGHTS = { columns: 225, lines: 420 } as const;
const FONT = { name: "宋体" };

/**
 * Told apart without colour: light columns with their values at the foot, clear of the black dashed limit, and lines by
 * their markers.
 */
const LOOK = { columns: "BFBFBF", limit: "000000", lines: ["000000", "595959"] } as const;
const MARKERS = ["circle", "square", "triangle", "diamond", "x", "plus", "star"] as const;

/** How many stand side by side. A row each is a paragraph of its own, since Word keeps two lines of one together. */
const IN_A_ROW = 2;

/**
 * Charts side by side, in paragraphs. They are Word's own charts, drawn from their data: sharp in print, with Chinese
 * labels in the reader's fonts and editable, which no picture drawn without a browser could be.
 */
export function chartParagraphs(charts: readonly ReportChart[]): Paragraph[] {
  const runs = charts.map(chartRun);
  const rows = Array.from({ length: Math.ceil(runs.length / IN_A_ROW) }, (_, row) =>
    runs.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  );
  return rows.map((children) => new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 120 }, children }));
}

function chartRun(chart: ReportChart, at: number): ChartRun {
  const isOfLines = chart.series.some(({ kind }) => kind === "line");
  return new ChartRun({
    type: isOfLines ? "line" : "column",
    title: { text: chart.title, font: { size: 11, bold: true } },
    font: FONT,
    transformation: { width: WIDTH, height: isOfLines ? HEIGHTS.lines : HEIGHTS.columns },
    categories: [...chart.categories],
    series: chart.series.map(seriesOf),
    legend: { font: { size: 8 } },
    valueAxis: { minimum: chart.valueAxisMinimum, numberFormat: isOfLines ? "0.00" : "0.0" },
    categoryAxis: { labelRotation: 0, font: { size: isOfLines ? 8 : 7 } },
    altText: { id: String(at + 1), name: chart.title, description: chart.description },
  });
}

function seriesOf({ name, kind, values }: ReportSeries, at: number): ChartSeries {
  switch (kind) {
    case "columns":
      return {
        name,
        values,
        color: LOOK.columns,
        dataLabels: { value: true, numberFormat: "0.000", position: "insideBase", font: { size: 8 } },
      };
    case "line": {
      const color = LOOK.lines[at % LOOK.lines.length] ?? LOOK.lines[0];
      return {
        name,
        values,
        type: "line",
        dataLabels: false,
        color,
        markers: { shape: MARKERS[at % MARKERS.length] ?? MARKERS[0], size: 6 },
        line: { color, width: 1 },
      };
    }
    case "limitLine":
      return {
        name,
        values,
        type: "line",
        markers: false,
        dataLabels: false,
        color: LOOK.limit,
        line: { color: LOOK.limit, width: 1.5, dash: "dash" },
      };
  }
}
