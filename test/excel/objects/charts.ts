import type { BookChart, ChartAxis } from "../book/chart";
import type { Sheet } from "../book/sheet";
import type { Arguments } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT } from "../wire/hostObject";
import { chartKind } from "./chart";
import { seriesFromRange } from "./chartSource";
import { rangeKind } from "./range";

/** ChartCollection of a sheet. */
export const chartsKind: Kind<Sheet> = new Kind<Sheet>("ChartCollection", () => ({
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: ({ charts }) => charts.map((chart) => chartKind.of(chart)),
  item: (sheet, key) => chartKind.of(find(sheet, String(key)) ?? notFound(String(key))),
  methods: {
    Add: (sheet, args) => chartKind.of(addChart(sheet, args)),
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, args) => chartKind.of(find(sheet, args.text(0)) ?? notFound(args.text(0))),
    GetItemAt: (sheet, args) => chartKind.of(sheet.charts[args.number(0)] ?? args.refuse(0, "the number of a chart")),
    GetItemOrNullObject: (sheet, args) => {
      const chart = find(sheet, args.text(0));
      return chart === undefined ? NULL_OBJECT : chartKind.of(chart);
    },
  },
}));

function find({ charts }: Sheet, key: string): BookChart | undefined {
  return charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

function notFound(key: string): never {
  throw new HostError("ItemNotFound", `there is no chart ${key}`);
}

const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "XYScatter",
  "Area",
];

function addChart(sheet: Sheet, args: Arguments): BookChart {
  const chartType = args.text(0);
  if (!CHART_TYPES.includes(chartType))
    throw new HostError("InvalidArgument", `the test Excel draws no chart of type ${chartType}`);
  const object = args.object(1);
  const source =
    object === undefined ? args.refuse(1, "a range") : (rangeKind.targetOf(object) ?? args.refuse(1, "a range"));
  sheet.prepareToWrite();
  const id = sheet.book.newId();
  const chart: BookChart = {
    id,
    sheet,
    name: `图表 ${id}`,
    chartType,
    title: "图表标题",
    isTitleVisible: true,
    isLegendVisible: true,
    legendPosition: "Bottom",
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    cells: null,
    series: seriesFromRange(source, args.textOr(2, "Auto")),
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
  };
  sheet.charts.push(chart);
  return chart;
}

function newAxis(hasGridlines: boolean): ChartAxis {
  return {
    title: "",
    isTitleVisible: false,
    minimum: null,
    maximum: null,
    numberFormat: null,
    isVisible: true,
    hasGridlines,
  };
}
