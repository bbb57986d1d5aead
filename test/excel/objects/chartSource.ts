import { columnsOf, rowsOf, type CellArea } from "../book/area";
import type { BookSeries } from "../book/chart";
import type { CellValue } from "../book/cell";
import { HostError } from "../wire/hostError";
import { areaOf, cellAt, type RangeTarget } from "./rangeTarget";

export function newSeries(name: string): BookSeries {
  return {
    name,
    chartType: null,
    values: null,
    categories: null,
    fill: null,
    line: null,
    lineStyle: null,
    lineWeight: null,
    marker: null,
    markerSize: null,
    hasDataLabels: false,
    labelFormat: null,
    axisGroup: "Primary",
    gapWidth: null,
    smooth: false,
  };
}

/** As Excel guesses: along the longer side, a first line of text names the series, a first column the categories. */
export function seriesFromRange(source: RangeTarget, seriesBy: string): BookSeries[] {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy))
    throw new HostError("InvalidArgument", `${seriesBy} is no way to read series`);
  const area = areaOf(source);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowsOf(area) >= columnsOf(area));
  const valueAt = (row: number, column: number): CellValue => cellAt(source.sheet, row, column).value;
  const isText = (value: CellValue): boolean => typeof value === "string";
  const hasNames = byColumns
    ? isText(valueAt(area.fromRow, area.toColumn))
    : isText(valueAt(area.toRow, area.fromColumn));
  const lines = byColumns ? columnsOf(area) : rowsOf(area);
  // What stands alone is drawn, be it text.
  const hasCategories =
    lines > 1 &&
    (byColumns ? isText(valueAt(area.toRow, area.fromColumn)) : isText(valueAt(area.fromRow, area.toColumn)));
  const series: BookSeries[] = [];
  for (let line = hasCategories ? 1 : 0; line < lines; line++) {
    const at = lineOf(area, byColumns, line);
    const name = hasNames ? String(valueAt(at.fromRow, at.fromColumn)) : `系列${series.length + 1}`;
    const body = (whole: CellArea): CellArea => withoutFirst(whole, byColumns, hasNames);
    series.push({
      ...newSeries(name),
      values: { sheet: source.sheet, area: body(at) },
      categories: hasCategories ? { sheet: source.sheet, area: body(lineOf(area, byColumns, 0)) } : null,
    });
  }
  return series;
}

function lineOf(area: CellArea, byColumns: boolean, line: number): CellArea {
  return byColumns
    ? { ...area, fromColumn: area.fromColumn + line, toColumn: area.fromColumn + line }
    : { ...area, fromRow: area.fromRow + line, toRow: area.fromRow + line };
}

function withoutFirst(area: CellArea, byColumns: boolean, hasNames: boolean): CellArea {
  if (!hasNames) return area;
  return byColumns ? { ...area, fromRow: area.fromRow + 1 } : { ...area, fromColumn: area.fromColumn + 1 };
}
