import { markerOwner, othersSheets, ownSheetNames, type Marker } from "./ownSheetMarkers";
import type { SheetId } from "../../model/sheetPlan";

/** A worksheet without its cells. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** True where a filter of the sheet itself hides rows. */
  readonly isFiltered: boolean;
  /** True where it has a filter of its own at all, whether it hides rows or not. */
  readonly hasFilter: boolean;
  /** Set where the sheet is ours. */
  readonly ownId: SheetId | undefined;
  /** True where somebody copied a sheet of ours. */
  readonly isCopy: boolean;
  readonly charts: readonly string[];
}

/** A named table without its cells. */
export interface TableOutline {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  /** With headings and totals. */
  readonly rows: number;
  readonly columns: number;
}

export interface BookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
  readonly isStructureLocked: boolean;
  /** True where formulas are calculated only when somebody asks for it. */
  readonly isManuallyCalculated: boolean;
  /** All names of the workbook's own scope. */
  readonly names: readonly string[];
}

const SHEET_MEMBERS =
  "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/enabled,items/autoFilter/isDataFiltered," +
  "items/names/items/name,items/charts/items/name";
const TABLE_MEMBERS =
  "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/rows/count," +
  "items/columns/items/name,items/autoFilter/isDataFiltered";

/** Everything about the workbook but its cells, in one round trip whatever its size. */
export async function readOutline(context: Excel.RequestContext): Promise<BookOutline> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load(SHEET_MEMBERS);
  tables.load(TABLE_MEMBERS);
  names.load("items/name,items/formula");
  protection.load("protected");
  context.application.load("calculationMode");
  await context.sync();
  const markers: Marker[] = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const owned = ownSheetNames(
    markers,
    worksheets.items.map(({ name }) => name),
    othersSheets(tables.items),
  );
  return {
    sheets: worksheets.items.map((sheet) => sheetOutline(sheet, owned)),
    tables: tables.items.map(tableOutline),
    isStructureLocked: protection.protected,
    isManuallyCalculated: context.application.calculationMode === "Manual",
    names: markers.map(({ name }) => name),
  };
}

function sheetOutline(sheet: Excel.Worksheet, owned: ReadonlyMap<string, SheetId>): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
    hasFilter: sheet.autoFilter.enabled,
    ownId: owned.get(sheet.name),
    isCopy: !owned.has(sheet.name) && sheet.names.items.some(({ name }) => markerOwner(name) !== undefined),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

function tableOutline(table: Excel.Table): TableOutline {
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    hasHeadings: table.showHeaders,
    hasTotals: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered,
    rows: table.rows.count + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0),
    columns: table.columns.items.length,
  };
}

/** Our sheets by the ids that Excel gives them. */
export function ownIdsOf({ sheets }: BookOutline): ReadonlyMap<string, SheetId> {
  return new Map(sheets.flatMap(({ id, ownId }): [string, SheetId][] => (ownId === undefined ? [] : [[id, ownId]])));
}
