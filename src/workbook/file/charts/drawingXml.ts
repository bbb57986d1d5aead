import type { ChartPlan } from "../../../model/sheets/sheetPlan";
import { CHART_NAME_PREFIX } from "../../markerName";
import { escapeAttribute } from "../xml/cellText";
import { XML_DECLARATION, type Dialect } from "../xml/dialect";

export interface PlacedChart {
  readonly plan: ChartPlan;
  readonly relationship: string;
  /** Unique within the drawing. */
  readonly shapeId: number;
}

/** The drawing part of a sheet on which nothing but our charts stands. */
export function drawingXml(charts: readonly PlacedChart[], dialect: Dialect): string {
  return (
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    `${charts.map((chart) => chartAnchorXml(chart, dialect)).join("")}</xdr:wsDr>`
  );
}

/**
 * One chart over its cells. It declares its own namespaces, so that it can also stand in a drawing that people have
 * added to, whatever the prefixes there are.
 */
export function chartAnchorXml({ plan, relationship, shapeId }: PlacedChart, dialect: Dialect): string {
  const { fromRow, fromColumn, toRow, toColumn } = plan.anchor;
  const number = shapeId - 1;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">` +
    markerXml("from", fromRow, fromColumn) +
    markerXml("to", toRow + 1, toColumn + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shapeId}" name="${CHART_NAME_PREFIX}${number}" descr="${escapeAttribute(plan.title)}"/>` +
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}">` +
    `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationship}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function markerXml(element: "from" | "to", row: number, column: number): string {
  return (
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`
  );
}
