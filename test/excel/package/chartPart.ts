import { escapeAttribute, escapeMarkup } from "../../../src/workbook/file/xml/cellText";
import { XML_DECLARATION, type Dialect } from "../../../src/workbook/file/xml/dialect";
import type { BookChart, BookSeries, ChartAxis, ChartSource } from "../book/chart";
import { addressOfArea } from "../book/area";
import { shownText } from "../book/shownText";
import { cellAt, eachPlace } from "../objects/rangeTarget";

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

/**
 * A chart part with what the test Excel models: title, axes, columns and lines with their ranges and what stands there.
 */
export function chartPart(chart: BookChart, dialect: Dialect): string {
  const isLine = ({ chartType }: BookSeries): boolean => (chartType ?? chart.chartType).startsWith("Line");
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const columns = numbered
    .filter(({ series }) => !isLine(series))
    .map(({ series, index }) => seriesXml(series, index, false))
    .join("");
  const lines = numbered
    .filter(({ series }) => isLine(series))
    .map(({ series, index }) => seriesXml(series, index, true))
    .join("");
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:chart>` +
    titleXml(chart.title, chart.isTitleVisible) +
    `<c:autoTitleDeleted val="${chart.isTitleVisible ? 0 : 1}"/><c:plotArea><c:layout/>` +
    (columns === ""
      ? ""
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${columns}${AXES}</c:barChart>`) +
    (lines === ""
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${AXES}</c:lineChart>`) +
    axisXml("catAx", chart.categoryAxis) +
    axisXml("valAx", chart.valueAxis) +
    "</c:plotArea>" +
    (chart.isLegendVisible
      ? `<c:legend><c:legendPos val="${chart.legendPosition.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>`
      : "") +
    '<c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

function titleXml(text: string, isVisible: boolean): string {
  if (!isVisible) return "";
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeMarkup(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(series: BookSeries, index: number, isLine: boolean): string {
  const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
  const dash =
    series.lineStyle === "Dash"
      ? '<a:prstDash val="dash"/>'
      : series.lineStyle === "Dot" || series.lineStyle === "RoundDot"
        ? '<a:prstDash val="sysDot"/>'
        : "";
  const line = series.line === null ? "" : `<a:ln>${fill(series.line)}${dash}</a:ln>`;
  const look = (series.fill === null ? "" : fill(series.fill)) + line;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeMarkup(series.name)}</c:v></c:tx>` +
    (look === "" ? "" : `<c:spPr>${look}</c:spPr>`) +
    (isLine
      ? `<c:marker><c:symbol val="${series.marker === "None" ? "none" : "auto"}"/></c:marker>`
      : '<c:invertIfNegative val="0"/>') +
    sourceXml("cat", "str", series.categories) +
    sourceXml("val", "num", series.values) +
    "</c:ser>"
  );
}

function sourceXml(element: string, kind: "str" | "num", source: ChartSource | null): string {
  if (source === null) return "";
  const sheet = `'${source.sheet.name.replaceAll("'", "''")}'`;
  const reference = escapeMarkup(`${sheet}!${addressOfArea(source.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`);
  const points: string[] = [];
  let count = 0;
  eachPlace(source.area, (row, column) => {
    const cell = cellAt(source.sheet, row, column);
    const text = kind === "num" ? (typeof cell.value === "number" ? String(cell.value) : null) : shownText(cell);
    if (text !== null) points.push(`<c:pt idx="${count}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`);
    count += 1;
  });
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${element}><c:${kind}Ref><c:f>${reference}</c:f><c:${kind}Cache>${format}<c:ptCount val="${count}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref></c:${element}>`;
}

function axisXml(element: "catAx" | "valAx", axis: ChartAxis): string {
  const [own, other, place] = element === "catAx" ? [1, 2, "b"] : [2, 1, "l"];
  const limits =
    (axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`) +
    (axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`);
  return (
    `<c:${element}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="${axis.isVisible ? 0 : 1}"/>` +
    `<c:axPos val="${place}"/>${axis.hasGridlines ? "<c:majorGridlines/>" : ""}${titleXml(axis.title, axis.isTitleVisible)}` +
    (axis.numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"/>`) +
    `<c:crossAx val="${other}"/></c:${element}>`
  );
}

const ROW_POINTS = 16.5;
const COLUMN_POINTS = 54;

/** One chart over its cells; a chart that was placed in points covers about as many. */
export function anchorXml(chart: BookChart, id: string, number: number, dialect: Dialect): string {
  const cells = chart.cells ?? {
    fromRow: Math.floor(chart.top / ROW_POINTS),
    toRow: Math.floor((chart.top + chart.height) / ROW_POINTS),
    fromColumn: Math.floor(chart.left / COLUMN_POINTS),
    toColumn: Math.floor((chart.left + chart.width) / COLUMN_POINTS),
  };
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", cells.fromRow, cells.fromColumn)}${corner("to", cells.toRow + 1, cells.toColumn + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 2}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

export function drawingPart(anchors: readonly string[], dialect: Dialect): string {
  return `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${anchors.join("")}</xdr:wsDr>`;
}
