import type { CellArea } from "./area";
import type { Sheet } from "./sheet";

/** A range of a sheet that a chart draws. */
export interface ChartSource {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

export interface BookSeries {
  name: string;
  /** "ColumnClustered", "Line": null takes the type of the chart. */
  chartType: string | null;
  values: ChartSource | null;
  categories: ChartSource | null;
  /** Of the line or the fill, #RRGGBB; null is automatic. */
  fill: string | null;
  line: string | null;
  lineStyle: string | null;
  lineWeight: number | null;
  marker: string | null;
  /** In points; null is automatic. */
  markerSize: number | null;
  hasDataLabels: boolean;
  labelFormat: string | null;
  axisGroup: string;
  gapWidth: number | null;
  smooth: boolean;
}

export interface ChartAxis {
  title: string;
  isTitleVisible: boolean;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
  isVisible: boolean;
  hasGridlines: boolean;
}

export interface BookChart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  chartType: string;
  title: string;
  isTitleVisible: boolean;
  isLegendVisible: boolean;
  legendPosition: string;
  /** In points from the top-left corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Cells that it covers, where it was placed over cells. */
  cells: CellArea | null;
  readonly series: BookSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
}
