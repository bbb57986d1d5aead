import type { ChartPlan, ChartSeries } from "../../../model/sheets/sheetPlan";
import { CHART_LOOK, CHART_TEXT_SIZE, FONT_NAME } from "../../appearance";
import { chartAxesXml, CATEGORY_AXIS, VALUE_AXIS } from "./chartAxesXml";
import { chartSeriesXml } from "./chartSeriesXml";
import { chartTextXml, textPropertiesXml } from "./chartTextXml";
import { XML_DECLARATION, type Dialect } from "../xml/dialect";
import type { SheetNames } from "../../sheetReference";

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/**
 * A chart part: clustered columns or lines, limit lines over them, what they show cached, so that it stands without a
 * recalculation.
 */
export function chartXml(plan: ChartPlan, names: SheetNames, dialect: Dialect): string {
  return (
    XML_DECLARATION +
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title>${chartTextXml(plan.title, 1200, true)}<c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/>' +
    `<c:plotArea><c:layout/>${columnsXml(plan, names)}${linesXml(plan, names)}${chartAxesXml(plan)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    `<a:ln w="6350"><a:solidFill><a:srgbClr val="${CHART_LOOK.gridline}"/></a:solidFill></a:ln></c:spPr>` +
    textPropertiesXml(CHART_TEXT_SIZE, FONT_NAME) +
    "</c:chartSpace>"
  );
}

function columnsXml(plan: ChartPlan, names: SheetNames): string {
  const series = seriesOf(plan, "columns", names);
  if (series === "") return "";
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/><c:overlap val="-5"/>${AXES}</c:barChart>`
  );
}

function linesXml(plan: ChartPlan, names: SheetNames): string {
  const series = seriesOf(plan, "line", names) + seriesOf(plan, "limitLine", names);
  if (series === "") return "";
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function seriesOf(plan: ChartPlan, kind: ChartSeries["kind"], names: SheetNames): string {
  let numberInKind = 0;
  return plan.series
    .map((series, index) => (series.kind === kind ? chartSeriesXml(plan, index, numberInKind++, names) : ""))
    .join("");
}
