import { greatestOf } from "../../../model/figures/extremes";
import { columnLetters } from "../../../model/tables/cellRef";
import type { PlannedColumn, SheetPlan } from "../../../model/sheets/sheetPlan";
import { columnPixels } from "../../columnPixels";
import { DEFAULT_ROW_HEIGHT } from "../../rowHeight";

/** How the tab of a sheet is shown. */
export interface TabLook {
  readonly isSelected: boolean;
  /** RRGGBB; null: none. */
  readonly colour: string | null;
}

/** What stands before the cells, in the schema's order: properties, size, view, sizes of rows, columns. */
export function sheetHeadXml(plan: SheetPlan, dimension: string, tab: TabLook, digit: number): string {
  const levels = greatestOf([0, ...plan.rows.map(({ level }) => level ?? 0)]);
  return (
    sheetPropertiesXml(tab.colour, levels) +
    `<dimension ref="${dimension}"/>` +
    sheetViewXml(plan, tab.isSelected) +
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"${levels === 0 ? "" : ` outlineLevelRow="${levels}"`}/>` +
    columnsXml(plan.columns, digit)
  );
}

/** An item stands above its comparisons, so the sign that opens them does too. */
function sheetPropertiesXml(colour: string | null, levels: number): string {
  const tab = colour === null ? "" : `<tabColor rgb="FF${colour}"/>`;
  const outline = levels === 0 ? "" : '<outlinePr summaryBelow="0"/>';
  return `<sheetPr>${tab}${outline}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function sheetViewXml(plan: SheetPlan, isTabSelected: boolean): string {
  const selected = isTabSelected ? ' tabSelected="1"' : "";
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${paneXml(plan)}</sheetView></sheetViews>`;
}

function paneXml({ frozenRows, frozenColumns }: SheetPlan): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split =
    (frozenColumns === 0 ? "" : ` xSplit="${frozenColumns}"`) + (frozenRows === 0 ? "" : ` ySplit="${frozenRows}"`);
  const topLeft = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  return (
    `<pane${split} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/>`
  );
}

function columnsXml(columns: readonly PlannedColumn[], digit: number): string {
  if (columns.length === 0) return "";
  return `<cols>${columns.map((column, index) => columnXml(column, index, digit)).join("")}</cols>`;
}

function columnXml(column: PlannedColumn, index: number, digit: number): string {
  const width = Math.round((columnPixels(column.width) / digit) * 256) / 256;
  const hidden = column.isKey === true ? ' hidden="1"' : "";
  return `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden} customWidth="1"/>`;
}
