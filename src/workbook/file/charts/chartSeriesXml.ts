import type { ChartPlan, ChartSeries } from "../../../model/sheets/sheetPlan";
import { CHART_LOOK, CHART_TEXT_SIZE, LINE_WEIGHT, MARKER_SIZE } from "../../appearance";
import { escapeMarkup, plainText } from "../xml/cellText";
import { textPropertiesXml } from "./chartTextXml";
import { rangeReference, type SheetNames } from "../../sheetReference";

const EMU_PER_POINT = 12700;

/**
 * A series of columns with their values above them, a line with markers, or a limit as a dashed line without any.
 * @param index of the series in the plan
 * @param numberInKind of the series among those of its kind, for its colour
 */
export function chartSeriesXml(plan: ChartPlan, index: number, numberInKind: number, names: SheetNames): string {
  const series = plan.series[index];
  if (series === undefined) return "";
  const head = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainText(series.name)}</c:v></c:tx>`;
  const data = categoriesXml(plan, names) + valuesXml(series, names);
  switch (series.kind) {
    case "columns":
      return `${head}${columnLookXml(numberInKind)}${data}</c:ser>`;
    case "line":
      return `${head}${lineLookXml(numberInKind)}${data}<c:smooth val="0"/></c:ser>`;
    case "limitLine":
      return `${head}${limitLookXml(numberInKind)}${data}<c:smooth val="0"/></c:ser>`;
  }
}

function columnLookXml(number: number): string {
  const colour = CHART_LOOK.columns[number % CHART_LOOK.columns.length] ?? CHART_LOOK.columns[0];
  return (
    `<c:spPr>${fillXml(colour)}<a:ln w="6350">${fillXml(CHART_LOOK.columns[0])}</a:ln></c:spPr>` +
    '<c:invertIfNegative val="0"/>' +
    `<c:dLbls><c:numFmt formatCode="0.000" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textPropertiesXml(CHART_TEXT_SIZE)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function lineLookXml(number: number): string {
  const { colour, marker } = CHART_LOOK.lines[number % CHART_LOOK.lines.length] ?? CHART_LOOK.lines[0];
  return (
    `<c:spPr><a:ln w="${LINE_WEIGHT * EMU_PER_POINT}" cap="rnd">${fillXml(colour)}</a:ln></c:spPr>` +
    `<c:marker><c:symbol val="${marker}"/><c:size val="${MARKER_SIZE}"/>` +
    `<c:spPr>${fillXml(colour)}<a:ln w="12700">${fillXml(colour)}</a:ln></c:spPr></c:marker>`
  );
}

function limitLookXml(number: number): string {
  const { colour, dash } = CHART_LOOK.limits[number % CHART_LOOK.limits.length] ?? CHART_LOOK.limits[0];
  return (
    `<c:spPr><a:ln w="22225" cap="flat">${fillXml(colour)}<a:prstDash val="${dash}"/></a:ln></c:spPr>` +
    '<c:marker><c:symbol val="none"/></c:marker>'
  );
}

function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function categoriesXml(plan: ChartPlan, names: SheetNames): string {
  const points = plan.cachedCategories
    .map((text, index) => `<c:pt idx="${index}"><c:v>${plainText(text)}</c:v></c:pt>`)
    .join("");
  return (
    `<c:cat><c:strRef><c:f>${escapeMarkup(rangeReference(plan.categories, names))}</c:f>` +
    `<c:strCache><c:ptCount val="${plan.cachedCategories.length}"/>${points}</c:strCache></c:strRef></c:cat>`
  );
}

function valuesXml(series: ChartSeries, names: SheetNames): string {
  const points = series.cached
    .map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join("");
  return (
    `<c:val><c:numRef><c:f>${escapeMarkup(rangeReference(series.values, names))}</c:f><c:numCache>` +
    `<c:formatCode>General</c:formatCode><c:ptCount val="${series.cached.length}"/>${points}</c:numCache></c:numRef></c:val>`
  );
}
