import type { ChartPlan } from "../../../model/sheets/sheetPlan";
import { CHART_LOOK, CHART_TEXT_SIZE } from "../../appearance";
import { chartTextXml } from "./chartTextXml";

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;

const solidLine = (colour: string): string =>
  `<a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;

/** The axes of categories (below) and of values (left, with light gridlines). */
export function chartAxesXml({ valueAxisTitle, valueAxisMinimum }: ChartPlan): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${solidLine(CHART_LOOK.axis)}</c:spPr>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="${valueAxisMinimum}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${solidLine(CHART_LOOK.gridline)}</c:spPr></c:majorGridlines>` +
    `<c:title>${chartTextXml(valueAxisTitle, CHART_TEXT_SIZE, false)}<c:overlay val="0"/></c:title>` +
    '<c:numFmt formatCode="0.00" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    '<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
