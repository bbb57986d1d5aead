import type { Claim, KnownName } from "../../ownership";
import { knownNames, readOwnership } from "./ownSheetMarkers";
import { SHEET_KEY } from "../../markerName";
import type { SheetId } from "../../../model/sheets/sheetPlan";

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
  /** The name that marks it as ours. */
  readonly marker: string | undefined;
  /** False for a sheet of ours from before the key. */
  readonly hasKey: boolean;
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
  /** All names, of the workbook and of its sheets by their positions. */
  readonly names: readonly KnownName[];
  /** Markers that stand on a sheet of somebody else's. */
  readonly mistaken: readonly { readonly name: string; readonly sheet: string }[];
}

const SHEET_MEMBERS =
  "items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/enabled,items/autoFilter/isDataFiltered," +
  "items/names/items/name,items/names/items/formula,items/charts/items/name";
const TABLE_MEMBERS =
  "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/rows/count," +
  "items/columns/items/name,items/autoFilter/isDataFiltered";

/**
 * Everything about the workbook but its cells, in one round trip whatever its size, and one more where a sheet is
 * marked as ours that bears no key.
 */
export async function readOutline(context: Excel.RequestContext): Promise<BookOutline> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load(SHEET_MEMBERS);
  tables.load(TABLE_MEMBERS);
  names.load("items/name,items/formula");
  protection.load("protected");
  context.application.load("calculationMode,calculationState");
  await context.sync();
  const known = knownNames(names.items, worksheets.items);
  const { owned, copies, mistaken } = await readOwnership(context, known, worksheets.items, tables.items);
  const claims = new Map([...owned.values()].map((claim) => [claim.position, claim]));
  return {
    sheets: worksheets.items.map((sheet, position) => sheetOutline(sheet, claims.get(position), copies.has(position))),
    tables: tables.items.map(tableOutline),
    isStructureLocked: protection.protected,
    isManuallyCalculated: context.application.calculationMode === "Manual",
    names: known,
    mistaken: mistaken.map(({ marker, position }) => ({ name: marker, sheet: worksheets.items[position]?.name ?? "" })),
  };
}

function sheetOutline(sheet: Excel.Worksheet, claim: Claim | undefined, isCopy: boolean): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
    hasFilter: sheet.autoFilter.enabled,
    ownId: claim?.id,
    isCopy,
    marker: claim?.marker,
    hasKey: sheet.names.items.some(({ name }) => name.toLowerCase() === SHEET_KEY.toLowerCase()),
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
