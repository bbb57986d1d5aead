import type { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import { readXmlTree, type XmlElement } from "../../../src/workbook/file/xml/xmlTree";
import type { BookChart, BookSeries, ChartAxis } from "../book/chart";
import type { Sheet } from "../book/sheet";
import { newSeries } from "../objects/chartSource";
import { rangeOfText } from "../objects/rangeMoves";
import { areaOf } from "../objects/rangeTarget";

/** The charts of a sheet with what can be asked of them: name, place, title, and the ranges of their series. */
export function readCharts(source: WorkbookPackage, sheet: Sheet): void {
  if (sheet.sourcePart === null) return;
  const drawing = source.relationshipsOf(sheet.sourcePart).find(({ kind }) => kind === "drawing")?.target;
  if (drawing === undefined || !source.archive.has(drawing)) return;
  const parts = new Map(source.relationshipsOf(drawing).map(({ id, target }) => [id, target]));
  for (const anchor of readXmlTree(source.archive.readText(drawing), drawing).children) {
    const id = first(anchor, "chart")?.attributes["r:id"];
    const part = id === undefined ? undefined : parts.get(id);
    if (part !== undefined)
      sheet.charts.push(readChart(sheet, anchor, readXmlTree(source.archive.readText(part), part)));
  }
}

function readChart(sheet: Sheet, anchor: XmlElement, root: XmlElement): BookChart {
  const id = sheet.book.newId();
  const title = childNamed(first(root, "chart"), "title");
  const axis = (name: string): ChartAxis => readAxis(first(root, name));
  return {
    id,
    sheet,
    name: first(anchor, "cNvPr")?.attributes["name"] ?? `图表 ${id}`,
    chartType: first(root, "barChart") === undefined ? "Line" : "ColumnClustered",
    title: title === undefined ? "" : textIn(title),
    isTitleVisible: title !== undefined,
    isLegendVisible: first(root, "legend") !== undefined,
    legendPosition: "Bottom",
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    cells: cellsOf(anchor),
    series: all(root, "ser").map((one) => readSeries(sheet, one)),
    valueAxis: axis("valAx"),
    categoryAxis: axis("catAx"),
  };
}

function cellsOf(anchor: XmlElement): BookChart["cells"] {
  const corner = (name: string): readonly [number, number] => {
    const element = childNamed(anchor, name);
    return [Number(childNamed(element, "row")?.text ?? 0), Number(childNamed(element, "col")?.text ?? 0)];
  };
  const [[fromRow, fromColumn], [toRow, toColumn]] = [corner("from"), corner("to")];
  return { fromRow, fromColumn, toRow: Math.max(fromRow, toRow - 1), toColumn: Math.max(fromColumn, toColumn - 1) };
}

function readSeries(sheet: Sheet, element: XmlElement): BookSeries {
  const name = childNamed(element, "tx");
  return {
    ...newSeries(name === undefined ? "" : textIn(name)),
    values: sourceIn(sheet, childNamed(element, "val")),
    categories: sourceIn(sheet, childNamed(element, "cat")),
  };
}

function sourceIn(sheet: Sheet, element: XmlElement | undefined): BookSeries["values"] {
  const formula = element === undefined ? undefined : first(element, "f")?.text;
  if (formula === undefined) return null;
  const range = rangeOfText(sheet, formula);
  return { sheet: range.sheet, area: areaOf(range) };
}

function readAxis(element: XmlElement | undefined): ChartAxis {
  const title = childNamed(element, "title");
  return {
    title: title === undefined ? "" : textIn(title),
    isTitleVisible: title !== undefined,
    minimum: null,
    maximum: null,
    numberFormat: null,
    isVisible: true,
    hasGridlines: childNamed(element, "majorGridlines") !== undefined,
  };
}

function textIn(element: XmlElement): string {
  return [...all(element, "t"), ...all(element, "v")].map(({ text }) => text).join("");
}

function childNamed(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

function first(element: XmlElement, local: string): XmlElement | undefined {
  return all(element, local)[0];
}

function all(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...all(child, local)]);
}
