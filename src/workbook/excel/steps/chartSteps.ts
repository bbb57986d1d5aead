import type { ChartPlan, ChartSeries, OwnRange } from "../../../model/sheets/sheetPlan";
import { CHART_LOOK, LINE_WEIGHT, MARKER_SIZE } from "../../appearance";
import { areaAddress, nameOfSheet, type SheetNames } from "../../sheetReference";
import type { SheetIn } from "./lookSteps";
import { brief, stepOf, type WriteRequest, type WriteStep } from "./writeStep";

/** What Excel calls the dashes of the appearance. */
const DASHES = { dash: "Dash", sysDot: "RoundDot" } as const;

/** What Excel calls the markers of the appearance. */
const MARKERS = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  x: "X",
  plus: "Plus",
  star: "Star",
} as const;

/**
 * A chart of columns or of lines, with limits as dashed lines over them, as the file port draws it. It is made from its
 * first series alone, and that one is told its values again: Excel guesses what in a range might be names or
 * categories, and takes a first coefficient that says 数据不全 for a name.
 */
export function chartSteps(sheetIn: SheetIn, plan: ChartPlan, name: string, names: SheetNames): WriteStep[] {
  const [first] = plan.series;
  if (first === undefined) return [];
  return [
    stepOf(
      31 + 14 * plan.series.length,
      (request) => {
        const sheet = sheetIn(request);
        const type = first.kind === "columns" ? "ColumnClustered" : "Line";
        const chart = sheet.charts.add(type, rangeOf(request, first.values, names), "Columns");
        const { fromRow, fromColumn, toRow, toColumn } = plan.anchor;
        chart.setPosition(brief(sheet.getCell(fromRow, fromColumn)), brief(sheet.getCell(toRow, toColumn)));
        chart.name = name;
        chart.title.text = plan.title;
        chart.legend.position = "Bottom";
        chart.axes.valueAxis.minimum = plan.valueAxisMinimum;
        chart.axes.valueAxis.title.text = plan.valueAxisTitle;
        const categories = rangeOf(request, plan.categories, names);
        const numbers = { columns: 0, line: 0, limitLine: 0 };
        plan.series.forEach((series, index) => {
          const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
          drawn.name = series.name;
          drawn.setValues(rangeOf(request, series.values, names));
          drawn.setXAxisValues(categories);
          drawSeries(drawn, series, numbers[series.kind]++);
        });
      },
      bytesOfPlan(plan),
    ),
  ];
}

function bytesOfPlan(plan: ChartPlan): number {
  return (
    3 * (plan.title.length + plan.valueAxisTitle.length + plan.series.reduce((sum, { name }) => sum + name.length, 0))
  );
}

/** @param numberInKind of the series among those of its kind, for its colour */
function drawSeries(drawn: Excel.ChartSeries, { kind }: ChartSeries, numberInKind: number): void {
  switch (kind) {
    case "columns":
      drawn.format.fill.setSolidColor(`#${CHART_LOOK.columns[numberInKind % CHART_LOOK.columns.length] ?? ""}`);
      drawn.hasDataLabels = true;
      drawn.dataLabels.numberFormat = "0.000";
      return;
    case "line": {
      const { colour, marker } = CHART_LOOK.lines[numberInKind % CHART_LOOK.lines.length] ?? CHART_LOOK.lines[0];
      drawn.chartType = "LineMarkers";
      drawn.format.line.color = `#${colour}`;
      drawn.format.line.weight = LINE_WEIGHT;
      drawn.markerStyle = MARKERS[marker];
      drawn.markerSize = MARKER_SIZE;
      drawn.markerForegroundColor = `#${colour}`;
      drawn.markerBackgroundColor = `#${colour}`;
      return;
    }
    case "limitLine": {
      const { colour, dash } = CHART_LOOK.limits[numberInKind % CHART_LOOK.limits.length] ?? CHART_LOOK.limits[0];
      drawn.chartType = "Line";
      drawn.markerStyle = "None";
      drawn.format.line.color = `#${colour}`;
      drawn.format.line.lineStyle = DASHES[dash];
    }
  }
}

function rangeOf(request: WriteRequest, range: OwnRange, names: SheetNames): Excel.Range {
  return brief(request.sheet(nameOfSheet(range.sheet, names)).getRange(areaAddress(range)));
}
