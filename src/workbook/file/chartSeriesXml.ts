import type { ChartPlan, ChartSeries } from "../../model/sheetPlan";
import { CHART_LOOK } from "../appearance";
import { escapeMarkup, plainText } from "./cellText";
import { textPropertiesXml } from "./chartTextXml";
import { rangeReference, type SheetNames } from "../sheetReference";

/**
 * A series of columns with their values above them, or a limit as a dashed line without markers.
 * @param index of the series in the plan
 * @param numberInKind of the series among those of its kind, for its colour
 */
export function chartSeriesXml(plan: ChartPlan, index: number, numberInKind: number, names: SheetNames): string {
  const series = plan.series[index];
  if (series === undefined) return "";
  const head = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${plainText(series.name)}</c:v></c:tx>`;
  const data = categoriesXml(plan, names) + valuesXml(series, names);
  return series.kind === "columns"
    ? `${head}${columnLookXml(numberInKind)}${data}</c:ser>`
    : `${head}${limitLookXml(numberInKind)}${data}<c:smooth val="0"/></c:ser>`;
}

function columnLookXml(number: number): string {
  const colour = CHART_LOOK.columns[number % CHART_LOOK.columns.length] ?? CHART_LOOK.columns[0];
  return `<c:spPr>${fillXml(colour)}<a:ln w="6350">${fillXml(CHART_LOOK.columns[0])}</a:ln></c:spPr>`
    + '<c:invertIfNegative val="0"/>'
    + `<c:dLbls><c:numFmt formatCode="0.000" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`
    + `${textPropertiesXml(700)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>`
    + '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
}

function limitLookXml(number: number): string {
  const { colour, dash } = CHART_LOOK.limits[number % CHART_LOOK.limits.length] ?? CHART_LOOK.limits[0];
  return `<c:spPr><a:ln w="22225" cap="flat">${fillXml(colour)}<a:prstDash val="${dash}"/></a:ln></c:spPr>`
    + '<c:marker><c:symbol val="none"/></c:marker>';
}

function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function categoriesXml(plan: ChartPlan, names: SheetNames): string {
  const points = plan.cachedCategories
    .map((text, index) => `<c:pt idx="${index}"><c:v>${plainText(text)}</c:v></c:pt>`).join("");
  return `<c:cat><c:strRef><c:f>${escapeMarkup(rangeReference(plan.categories, names))}</c:f>`
    + `<c:strCache><c:ptCount val="${plan.cachedCategories.length}"/>${points}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml(series: ChartSeries, names: SheetNames): string {
  const points = series.cached
    .map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join("");
  return `<c:val><c:numRef><c:f>${escapeMarkup(rangeReference(series.values, names))}</c:f><c:numCache>`
    + `<c:formatCode>General</c:formatCode><c:ptCount val="${series.cached.length}"/>${points}</c:numCache></c:numRef></c:val>`;
}
