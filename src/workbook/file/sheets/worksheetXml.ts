import type { CellStyle, SheetPlan } from "../../../model/sheets/sheetPlan";
import { addressOf } from "../../../model/tables/cellRef";
import { cellXml } from "./cellXml";
import { escapeAttribute } from "../xml/cellText";
import { XML_DECLARATION, type Dialect } from "../xml/dialect";
import { printXml } from "./printXml";
import { fittingHeight } from "../../rowHeight";
import { sheetGrid, type SheetGrid } from "../../sheetGrid";
import { sheetHeadXml, type TabLook } from "./sheetHeadXml";
import { areaAddress, linkLocation, type SheetNames } from "../../sheetReference";

/** Relationships of the sheet, by the element that names them. */
export interface SheetRelationships {
  readonly printerSettings?: string;
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly picture?: string;
  readonly tables: readonly string[];
}

export interface WorksheetSetting {
  readonly dialect: Dialect;
  readonly names: SheetNames;
  readonly relationships: SheetRelationships;
  readonly tab: TabLook;
  /** Of a digit of the workbook's own font, see `digitPixels`. */
  readonly digitPixels: number;
  /** Index into cellXfs. */
  styleIndex(style: CellStyle, isMerged: boolean): number;
}

/** A worksheet part, see `worksheetPieces`. */
export function worksheetXml(plan: SheetPlan, setting: WorksheetSetting): string {
  return [...worksheetPieces(plan, setting)].join("");
}

/**
 * A worksheet part row by row, since that of a large county is too long to be held whole. The order of the elements is
 * that of CT_Worksheet: Excel "repairs" a sheet in any other order.
 */
export function* worksheetPieces(plan: SheetPlan, setting: WorksheetSetting): Generator<string> {
  const { dialect, names, relationships } = setting;
  const grid = sheetGrid(plan);
  const dimension = dimensionOf(grid);
  yield XML_DECLARATION +
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">` +
    `${sheetHeadXml(plan, dimension, setting.tab, setting.digitPixels)}<sheetData>`;
  for (let row = 0; row < grid.length; row++) yield rowXml(plan, grid[row], row, setting);
  yield `</sheetData>${filterXml(plan)}`;
  yield* mergesXml(plan);
  yield* hyperlinksXml(grid, names);
  yield printXml(plan, relationships.printerSettings) +
    // Codes such as 001 are text on purpose; without this Excel puts a green corner on each.
    `<ignoredErrors><ignoredError sqref="${dimension}" numberStoredAsText="1"/></ignoredErrors>` +
    referenceXml("drawing", relationships.drawing) +
    referenceXml("legacyDrawing", relationships.legacyDrawing) +
    referenceXml("picture", relationships.picture) +
    tablePartsXml(relationships.tables) +
    "</worksheet>";
}

function dimensionOf(grid: SheetGrid): string {
  const toColumn = grid.reduce((widest, { cells }) => Math.max(widest, cells.length - 1), 0);
  return areaAddress({ fromRow: 0, fromColumn: 0, toRow: Math.max(0, grid.length - 1), toColumn });
}

function rowXml(
  plan: SheetPlan,
  row: SheetGrid[number] | undefined,
  index: number,
  { names, styleIndex }: WorksheetSetting,
): string {
  if (row === undefined) return "";
  // Without customHeight Excel still fits the row when somebody types into it.
  const height =
    row.height === undefined ? ` ht="${fittingHeight(plan, row, index)}"` : ` ht="${row.height}" customHeight="1"`;
  let cells = "";
  row.cells.forEach((cell, column) => {
    if (cell !== undefined)
      cells += cellXml(cell, index, column, styleIndex(cell.style, cell.isMerged === true), names);
  });
  const outline = outlineAttributes(plan, index);
  return cells === "" && row.height === undefined && outline === ""
    ? ""
    : `<row r="${index + 1}"${height}${outline}>${cells}</row>`;
}

/** `collapsed` stands at the row above those that are closed, where the sign is that opens them. */
function outlineAttributes({ rows }: SheetPlan, index: number): string {
  const { level = 0, isClosed = false } = rows[index] ?? {};
  const next = rows[index + 1];
  const closes = next?.isClosed === true && (next.level ?? 0) > level;
  return (
    (level === 0 ? "" : ` outlineLevel="${level}"`) + (isClosed ? ' hidden="1"' : "") + (closes ? ' collapsed="1"' : "")
  );
}

function filterXml({ filter }: SheetPlan): string {
  return filter === undefined || filter === null ? "" : `<autoFilter ref="${areaAddress(filter)}"/>`;
}

function* mergesXml(plan: SheetPlan): Generator<string> {
  const merges = plan.merges.filter((merge) => merge.fromRow !== merge.toRow || merge.fromColumn !== merge.toColumn);
  if (merges.length === 0) return;
  yield `<mergeCells count="${merges.length}">`;
  for (const merge of merges) yield `<mergeCell ref="${areaAddress(merge)}"/>`;
  yield "</mergeCells>";
}

function* hyperlinksXml(grid: SheetGrid, names: SheetNames): Generator<string> {
  let isBegun = false;
  for (let row = 0; row < grid.length; row++) {
    const cells = grid[row]?.cells ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell?.link === undefined) continue;
      if (!isBegun) yield "<hyperlinks>";
      isBegun = true;
      const location = escapeAttribute(linkLocation(cell.link, names));
      yield `<hyperlink ref="${addressOf({ row, column })}" location="${location}"/>`;
    }
  }
  if (isBegun) yield "</hyperlinks>";
}

function referenceXml(element: string, relationship: string | undefined): string {
  return relationship === undefined ? "" : `<${element} r:id="${relationship}"/>`;
}

function tablePartsXml(tables: readonly string[]): string {
  if (tables.length === 0) return "";
  return `<tableParts count="${tables.length}">${tables.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
}
