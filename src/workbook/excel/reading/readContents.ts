import { SHEET_IDS, type OwnSheet } from "../../../model/sheets/sheetPlan";
import type { CellArea } from "../../cellPlace";
import type { WorkbookContents } from "../../port";
import { plainRange, tableData, type TablePlace } from "../../sheetTables";
import { isCalculated } from "./calculation";
import type { BookOutline, SheetOutline, TableOutline } from "./bookOutline";
import { isTooLarge, loadGrids, wantedArea, type LoadedGrid, type WantedGrid } from "./loadGrids";
import { withoutAreas } from "../rectangles";
import { CellBudget } from "../../cellBudget";
import { SheetGridReader } from "./sheetGridReader";

/** The tables and what else the second round trip tells. */
interface LoadedTables {
  /** By id of the table; one that is too large to be read blindly is absent. */
  readonly grids: ReadonlyMap<string, LoadedGrid>;
  /** Where every table stands, by its id. */
  readonly areas: ReadonlyMap<string, CellArea>;
  /** The used area of each sheet by its name; absent where it is empty. */
  readonly usedAreas: ReadonlyMap<string, CellArea>;
  readonly isCalculated: boolean;
}

/**
 * Reads everything that is evaluated, in at most two round trips however many tables there are: the cells of all
 * tables, with how much of each sheet is used; and, only where there is such a thing, what stands outside of the tables
 * and on our own sheets.
 * @param outline of the workbook, which took a round trip of its own
 * @param mostBytes of one answer of Excel
 * @throws WorkbookError tooManyRows, tooManyCells, valuesMissing
 */
export async function readContents(
  context: Excel.RequestContext,
  outline: BookOutline,
  mostBytes: number,
): Promise<WorkbookContents> {
  const sheets = outline.sheets.filter(({ isCopy }) => !isCopy);
  const tables = await loadTables(context, outline, sheets, mostBytes);
  const rest = sheets.flatMap((sheet) => restOf(sheet, outline, tables));
  const { application } = context;
  if (rest.length > 0) application.load("calculationState");
  const loadedRest = rest.length === 0 ? [] : await loadGrids(context, rest, mostBytes);
  const budget = CellBudget.ofHost();
  const read = sheets.map((sheet) => readSheet(sheet, outline, tables, loadedRest, budget));
  return {
    tables: read.flatMap((sheet) => sheet.tables),
    plainRanges: read.flatMap((sheet) => sheet.plainRange ?? []),
    ownSheets: read
      .flatMap(({ ownSheet }) => ownSheet ?? [])
      .sort((a, b) => SHEET_IDS.indexOf(a.id) - SHEET_IDS.indexOf(b.id)),
    protection: {
      workbookStructure: outline.isStructureLocked,
      sheets: sheets.filter(({ isProtected, ownId }) => isProtected && ownId === undefined).map(({ name }) => name),
    },
    // Office.js does not tell; Excel itself warns before it changes a signed workbook.
    isSigned: false,
    isManuallyCalculated: outline.isManuallyCalculated,
    isCalculationUnfinished: !tables.isCalculated || !isCalculated(application),
    oddities: outline.mistaken.map(({ name, sheet }) => ({ code: "ownNameElsewhere", name, sheet })),
  };
}

async function loadTables(
  context: Excel.RequestContext,
  outline: BookOutline,
  sheets: readonly SheetOutline[],
  mostBytes: number,
): Promise<LoadedTables> {
  const foreign = new Set(sheets.filter(({ ownId }) => ownId === undefined).map(({ name }) => name));
  const tables = outline.tables.filter(({ sheet }) => foreign.has(sheet));
  const ordinary = tables.filter((table) => !isTooLarge(table));
  const used = sheets.map(({ name }) =>
    context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  const vast = tables
    .filter(isTooLarge)
    .map(({ id }) => ({ id, range: rangeOfTable(context, id).load("rowIndex,columnIndex,rowCount,columnCount") }));
  const wanted = ordinary.map(
    (table): WantedGrid => ({ ...table, rangeIn: (inContext) => rangeOfTable(inContext, table.id) }),
  );
  // What held when the cells were read, with the cells themselves.
  context.application.load("calculationState");
  const loaded = await loadGrids(context, wanted, mostBytes);
  const grids = gridsByTable(ordinary, loaded);
  return {
    grids,
    isCalculated: isCalculated(context.application),
    areas: new Map([
      ...[...grids].map(([id, { area }]): [string, CellArea] => [id, area]),
      ...vast.map(({ id, range }): [string, CellArea] => [id, areaOf(range)]),
    ]),
    usedAreas: new Map(
      used.flatMap((range, index): [string, CellArea][] =>
        range.isNullObject ? [] : [[sheets[index]?.name ?? "", areaOf(range)]],
      ),
    ),
  };
}

function rangeOfTable(context: Excel.RequestContext, id: string): Excel.Range {
  return context.workbook.tables.getItem(id).getRange();
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return {
    fromRow: rowIndex,
    toRow: rowIndex + rowCount - 1,
    fromColumn: columnIndex,
    toColumn: columnIndex + columnCount - 1,
  };
}

/** A table that came in several bands is one grid again. */
function gridsByTable(tables: readonly TableOutline[], bands: readonly LoadedGrid[]): Map<string, LoadedGrid> {
  const grids = new Map<string, LoadedGrid>();
  let next = 0;
  for (const { id, rows } of tables) {
    const parts: LoadedGrid[] = [];
    for (let read = 0; read < rows && next < bands.length; next++) {
      const band = bands[next];
      if (band === undefined) break;
      parts.push(band);
      read += band.values.length;
    }
    const whole = joined(parts);
    if (whole !== undefined) grids.set(id, whole);
  }
  return grids;
}

function joined(parts: readonly LoadedGrid[]): LoadedGrid | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length === 1) return first;
  return {
    ...first,
    area: { ...first.area, toRow: last.area.toRow },
    values: parts.flatMap(({ values }) => values),
    valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
    numberFormat: parts.flatMap(({ numberFormat }) => numberFormat),
    hidesRows: parts.some(({ hidesRows }) => hidesRows),
  };
}

/** What of a sheet is still to be read: an own one from A1, of a foreign one what its tables leave. */
function restOf(sheet: SheetOutline, outline: BookOutline, { grids, usedAreas }: LoadedTables): WantedGrid[] {
  const used = usedAreas.get(sheet.name);
  if (used === undefined) return [];
  if (sheet.ownId !== undefined) return [wantedArea(sheet.name, { ...used, fromRow: 0, fromColumn: 0 })];
  const read = tablesOn(sheet, outline).flatMap(({ id }) => grids.get(id)?.area ?? []);
  return withoutAreas(used, read).map((area) => wantedArea(sheet.name, area));
}

function tablesOn(sheet: SheetOutline, { tables }: BookOutline): readonly TableOutline[] {
  return tables.filter((table) => table.sheet === sheet.name);
}

type ReadSheet = Pick<WorkbookContents, "tables"> & {
  readonly plainRange?: ReturnType<typeof plainRange>;
  readonly ownSheet?: OwnSheet;
};

function readSheet(
  sheet: SheetOutline,
  outline: BookOutline,
  { grids, areas }: LoadedTables,
  rest: readonly LoadedGrid[],
  budget: CellBudget,
): ReadSheet {
  const reader = new SheetGridReader(sheet.name, budget);
  for (const grid of [...grids.values(), ...rest]) if (grid.sheet === sheet.name) reader.add(grid);
  const content = { ...reader.finish(), isFiltered: sheet.isFiltered };
  if (sheet.ownId !== undefined) {
    const used = content.cells.usedArea();
    const cells = used === null ? [] : content.cells.cut({ ...used, fromRow: 0, fromColumn: 0 });
    return { tables: [], ownSheet: { id: sheet.ownId, name: sheet.name, cells } };
  }
  const entry = { name: sheet.name, state: sheet.isVisible ? "visible" : "hidden" } as const;
  const places = tablesOn(sheet, outline)
    .flatMap((table) => placeOf(table, areas.get(table.id)))
    .sort((a, b) => a.area.fromRow - b.area.fromRow || a.area.fromColumn - b.area.fromColumn);
  return {
    tables: places.map((place) => tableData(entry, content, place)),
    plainRange: plainRange(entry, content, places),
  };
}

function placeOf(table: TableOutline, area: CellArea | undefined): TablePlace[] {
  if (area === undefined) return [];
  return [
    {
      name: table.name,
      area,
      headingRows: table.hasHeadings ? 1 : 0,
      hasTotalsRow: table.hasTotals,
      isFiltered: table.isFiltered,
    },
  ];
}
