import type { BookChart, ChartAxis } from "../book/chart";
import { HostError } from "../wire/hostError";
import { Kind, type HostObject, type Property } from "../wire/hostObject";

/** ChartAxes. */
export const chartAxesKind: Kind<BookChart> = new Kind<BookChart>("ChartAxes", () => ({
  objects: {
    ValueAxis: ({ valueAxis }): HostObject => chartAxisKind.of(valueAxis),
    CategoryAxis: ({ categoryAxis }): HostObject => chartAxisKind.of(categoryAxis),
  },
}));

/** ChartAxis. */
const chartAxisKind: Kind<ChartAxis> = new Kind<ChartAxis>("ChartAxis", () => ({
  properties: {
    Minimum: numberProperty("minimum"),
    Maximum: numberProperty("maximum"),
    Visible: {
      get: ({ isVisible }) => isVisible,
      set: (axis, value) => {
        axis.isVisible = value === true;
      },
    },
    NumberFormat: {
      get: ({ numberFormat }) => numberFormat ?? "General",
      set: (axis, value) => {
        axis.numberFormat = String(value);
      },
    },
  },
  objects: {
    Title: (axis): HostObject => chartAxisTitleKind.of(axis),
    MajorGridlines: (axis): HostObject => chartGridlinesKind.of(axis),
  },
}));

/** ChartAxisTitle; a title that is given a text is shown. */
const chartAxisTitleKind: Kind<ChartAxis> = new Kind<ChartAxis>("ChartAxisTitle", () => ({
  properties: {
    Text: {
      get: ({ title }) => title,
      set(axis, value): void {
        axis.title = String(value);
        axis.isTitleVisible = true;
      },
    },
    Visible: {
      get: ({ isTitleVisible }) => isTitleVisible,
      set: (axis, value) => {
        axis.isTitleVisible = value === true;
      },
    },
  },
}));

/** ChartGridlines. */
const chartGridlinesKind: Kind<ChartAxis> = new Kind<ChartAxis>("ChartGridlines", () => ({
  properties: {
    Visible: {
      get: ({ hasGridlines }) => hasGridlines,
      set: (axis, value) => {
        axis.hasGridlines = value === true;
      },
    },
  },
}));

function numberProperty(name: "minimum" | "maximum"): Property<ChartAxis> {
  return {
    get: (axis) => axis[name] ?? "",
    set(axis, value): void {
      if (typeof value !== "number" && value !== "")
        throw new HostError("InvalidArgument", `the ${name} of an axis is a number`);
      axis[name] = value === "" ? null : value;
    },
  };
}
