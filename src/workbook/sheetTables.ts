import type { TableData } from "../model/tables/table";
import type { CellArea } from "./cellPlace";
import type { SheetCells } from "./sheetCells";

export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
}

/** What a worksheet holds, as far as anybody evaluates it. */
export interface SheetContent {
  readonly cells: SheetCells;
  /** True where the sheet's own filter, or an advanced one, is set. */
  readonly isFiltered: boolean;
  /** Rows counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Merged cells of one column and several rows; absent where the host does not tell. */
  readonly mergedDown?: readonly CellArea[];
}

/** A named table (ListObject) of a sheet. */
export interface TablePlace {
  readonly name: string;
  /** With heading rows and totals row. */
  readonly area: CellArea;
  readonly headingRows: number;
  readonly hasTotalsRow: boolean;
  /** True where one of its columns is filtered. */
  readonly isFiltered: boolean;
}

/**
 * Cuts a named table out of its sheet. A table that was drawn down to the last row of the sheet ends with its last
 * filled row: nobody typed the rest.
 */
export function tableData(sheet: SheetEntry, worksheet: SheetContent, table: TablePlace): TableData {
  const lastRow = Math.max(worksheet.cells.lastRow, table.area.fromRow);
  const isWhole = table.area.toRow <= lastRow;
  const area = isWhole ? table.area : { ...table.area, toRow: lastRow };
  return {
    ...cutOut(sheet, worksheet, area),
    name: table.name,
    headingRows: table.headingRows,
    hasTotalsRow: table.hasTotalsRow && isWhole,
    isFiltered: table.isFiltered || (worksheet.isFiltered && hidesRowsOf(worksheet, area)),
  };
}

/** The used range of a sheet without the cells of its named tables; undefined where nothing is left. */
export function plainRange(
  sheet: SheetEntry,
  worksheet: SheetContent,
  tables: readonly TablePlace[],
): TableData | undefined {
  const cells = worksheet.cells.without(tables.map(({ area }) => area));
  const used = cells.usedArea();
  if (used === null) return undefined;
  const mergedDown = worksheet.mergedDown?.map((area) => ({
    column: area.fromColumn - used.fromColumn,
    fromRow: area.fromRow - used.fromRow,
    toRow: area.toRow - used.fromRow,
  }));
  return {
    ...cutOut(sheet, { ...worksheet, cells }, used),
    ...(mergedDown === undefined ? {} : { mergedDown }),
    name: null,
    headingRows: 0,
    hasTotalsRow: false,
    isFiltered: worksheet.isFiltered && hidesRowsOf(worksheet, used),
  };
}

function cutOut(
  sheet: SheetEntry,
  worksheet: Pick<SheetContent, "cells">,
  area: CellArea,
): Pick<TableData, "sheet" | "firstRow" | "firstColumn" | "isHidden" | "cells"> {
  return {
    sheet: sheet.name,
    firstRow: area.fromRow,
    firstColumn: area.fromColumn,
    isHidden: sheet.state !== "visible",
    cells: worksheet.cells.cut(area),
  };
}

function hidesRowsOf({ hiddenRows }: SheetContent, { fromRow, toRow }: CellArea): boolean {
  return [...hiddenRows].some((row) => row >= fromRow && row <= toRow);
}
