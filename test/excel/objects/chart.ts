import type { BookChart } from "../book/chart";
import { bounding } from "../book/area";
import { HostError } from "../wire/hostError";
import { Kind, type HostObject, type Property } from "../wire/hostObject";
import { chartAxesKind } from "./chartAxes";
import { chartSeriesCollectionKind } from "./chartSeries";
import { oneOf } from "./lookProperties";
import { areaOf } from "./rangeTarget";
import { rangeArgument } from "./rangeMoves";

/** Chart. */
export const chartKind: Kind<BookChart> = new Kind<BookChart>("Chart", () => ({
  identity: ({ id }) => ({ Id: id }),
  check(chart): void {
    if (!chart.sheet.charts.includes(chart)) throw new HostError("ItemNotFound", `the chart ${chart.name} is gone`);
  },
  properties: {
    Id: { get: ({ id }) => id },
    Name: textProperty("name"),
    ChartType: {
      get: ({ chartType }) => chartType,
      set: (chart, value) => {
        chart.chartType = String(value);
      },
    },
    Left: sizeProperty("left"),
    Top: sizeProperty("top"),
    Width: sizeProperty("width"),
    Height: sizeProperty("height"),
  },
  objects: {
    Axes: (chart): HostObject => chartAxesKind.of(chart),
    Legend: (chart): HostObject => chartLegendKind.of(chart),
    Series: (chart): HostObject => chartSeriesCollectionKind.of(chart),
    Title: (chart): HostObject => chartTitleKind.of(chart),
  },
  actions: {
    Delete(chart): void {
      chart.sheet.prepareToWrite();
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    },
    SetPosition(chart, args): void {
      const from = areaOf(rangeArgument(chart, args, 0));
      chart.sheet.prepareToWrite();
      chart.cells = args.isAbsent(1) ? from : bounding(from, areaOf(rangeArgument(chart, args, 1)));
    },
  },
}));

/** ChartTitle. */
const chartTitleKind: Kind<BookChart> = new Kind<BookChart>("ChartTitle", () => ({
  properties: {
    Text: textProperty("title"),
    Visible: {
      get: ({ isTitleVisible }) => isTitleVisible,
      set: (chart, value) => {
        chart.isTitleVisible = value === true;
      },
    },
  },
}));

/** ChartLegend. */
const chartLegendKind: Kind<BookChart> = new Kind<BookChart>("ChartLegend", () => ({
  properties: {
    Visible: {
      get: ({ isLegendVisible }) => isLegendVisible,
      set: (chart, value) => {
        chart.isLegendVisible = value === true;
      },
    },
    Position: {
      get: ({ legendPosition }) => legendPosition,
      set: (chart, value) => {
        chart.legendPosition = oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"], "position");
      },
    },
  },
}));

function textProperty(name: "name" | "title"): Property<BookChart> {
  return {
    get: (chart) => chart[name],
    set(chart, value): void {
      if (typeof value !== "string") throw new HostError("InvalidArgument", `the ${name} of a chart is a string`);
      chart.sheet.prepareToWrite();
      chart[name] = value;
    },
  };
}

/** In points. */
function sizeProperty(name: "left" | "top" | "width" | "height"): Property<BookChart> {
  return {
    get: (chart) => chart[name],
    set(chart, value): void {
      if (typeof value !== "number" || value < 0)
        throw new HostError("InvalidArgument", `the ${name} of a chart is a number of points`);
      chart.sheet.prepareToWrite();
      chart[name] = value;
      chart.cells = null;
    },
  };
}
