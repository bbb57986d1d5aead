import type { BookChart, BookSeries } from "../book/chart";
import type { Arguments } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { Kind, type HostObject } from "../wire/hostObject";
import { newSeries } from "./chartSource";
import { oneOf } from "./lookProperties";
import { areaOf } from "./rangeTarget";
import { rangeKind } from "./range";
import { colourOf } from "./rangeFill";

/** ChartSeriesCollection. */
export const chartSeriesCollectionKind: Kind<BookChart> = new Kind<BookChart>("ChartSeriesCollection", () => ({
  properties: { Count: { get: ({ series }) => series.length } },
  items: (chart) => chart.series.map((series) => chartSeriesKind.of({ chart, series })),
  methods: {
    Add: (chart, args) => {
      chart.sheet.prepareToWrite();
      const series = newSeries(args.textOr(0, `系列${chart.series.length + 1}`));
      chart.series.splice(args.numberOr(1, chart.series.length), 0, series);
      return chartSeriesKind.of({ chart, series });
    },
    GetCount: ({ series }) => series.length,
    GetItemAt: (chart, args) =>
      chartSeriesKind.of({ chart, series: chart.series[args.number(0)] ?? args.refuse(0, "the number of a series") }),
  },
}));

interface SeriesTarget {
  readonly chart: BookChart;
  readonly series: BookSeries;
}

/** ChartSeries. */
const chartSeriesKind: Kind<SeriesTarget> = new Kind<SeriesTarget>("ChartSeries", () => ({
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = String(value);
      },
    },
    ChartType: {
      get: ({ chart, series }) => series.chartType ?? chart.chartType,
      set: ({ series }, value) => {
        series.chartType = String(value);
      },
    },
    AxisGroup: {
      get: ({ series }) => series.axisGroup,
      set: ({ series }, value) => {
        series.axisGroup = oneOf(value, ["Primary", "Secondary"], "axis group");
      },
    },
    HasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => {
        series.hasDataLabels = value === true;
      },
    },
    GapWidth: {
      get: ({ series }) => series.gapWidth,
      set: ({ series }, value) => {
        series.gapWidth = Number(value);
      },
    },
    MarkerStyle: {
      get: ({ series }) => series.marker ?? "Automatic",
      set: ({ series }, value) => {
        series.marker = String(value);
      },
    },
    MarkerSize: {
      get: ({ series }) => series.markerSize,
      set: ({ series }, value) => {
        series.markerSize = Number(value);
      },
    },
    MarkerBackgroundColor: {
      get: ({ series }) => series.fill ?? "",
      set: ({ series }, value) => {
        series.fill = colourOf(value);
      },
    },
    MarkerForegroundColor: {
      get: ({ series }) => series.line ?? "",
      set: ({ series }, value) => {
        series.line = colourOf(value);
      },
    },
    Smooth: {
      get: ({ series }) => series.smooth,
      set: ({ series }, value) => {
        series.smooth = value === true;
      },
    },
  },
  objects: {
    Format: (target): HostObject => chartSeriesFormatKind.of(target.series),
    DataLabels: (target): HostObject => chartDataLabelsKind.of(target.series),
  },
  actions: {
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
    SetValues: ({ series }, args) => {
      series.values = sourceOf(args);
    },
    SetXAxisValues: ({ series }, args) => {
      series.categories = sourceOf(args);
    },
  },
}));

function sourceOf(args: Arguments): BookSeries["values"] {
  const object = args.object(0);
  const range = object === undefined ? undefined : rangeKind.targetOf(object);
  return range === undefined ? args.refuse(0, "a range") : { sheet: range.sheet, area: areaOf(range) };
}

/** ChartSeriesFormat. */
const chartSeriesFormatKind: Kind<BookSeries> = new Kind<BookSeries>("ChartSeriesFormat", () => ({
  objects: {
    Fill: (series): HostObject => chartFillKind.of(series),
    Line: (series): HostObject => chartLineKind.of(series),
  },
}));

/** ChartFill. */
const chartFillKind: Kind<BookSeries> = new Kind<BookSeries>("ChartFill", () => ({
  actions: {
    SetSolidColor: (series, args) => {
      series.fill = colourOf(args.text(0));
    },
    Clear: (series) => {
      series.fill = null;
    },
  },
}));

const CHART_LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];

/** ChartLineFormat. */
const chartLineKind: Kind<BookSeries> = new Kind<BookSeries>("ChartLineFormat", () => ({
  properties: {
    Color: {
      get: ({ line }) => line ?? "",
      set: (series, value) => {
        series.line = colourOf(value);
      },
    },
    LineStyle: {
      get: ({ lineStyle }) => lineStyle ?? "Automatic",
      set: (series, value) => {
        series.lineStyle = oneOf(value, CHART_LINES, "line style");
      },
    },
    Weight: {
      get: ({ lineWeight }) => lineWeight,
      set(series, value): void {
        if (typeof value !== "number" || value < 0)
          throw new HostError("InvalidArgument", "a weight is a number of points");
        series.lineWeight = value;
      },
    },
  },
}));

/** ChartDataLabels. */
const chartDataLabelsKind: Kind<BookSeries> = new Kind<BookSeries>("ChartDataLabels", () => ({
  properties: {
    ShowValue: {
      get: ({ hasDataLabels }) => hasDataLabels,
      set: (series, value) => {
        series.hasDataLabels = value === true;
      },
    },
    NumberFormat: {
      get: ({ labelFormat }) => labelFormat ?? "General",
      set: (series, value) => {
        series.labelFormat = String(value);
      },
    },
    Position: { get: () => "OutsideEnd", set: () => undefined },
  },
}));
