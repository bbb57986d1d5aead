import { VOCABULARY } from "../fixtures/readDataset";
import { EMPTY_CELL, type Cell } from "../../src/model/tables/cell";
import { NO_MAPPING, type Mapping } from "../../src/intake/settings/corrections";
import { recogniseTables } from "../../src/intake/recognition/recogniseTables";
import type { RecognisedTable } from "../../src/intake/recognition/recognisedTable";
import type { TableRole } from "../../src/model/tables/tableRole";
import type { Finding } from "../../src/model/findings/finding";
import type { TableData } from "../../src/model/tables/table";

/** What a test puts into a cell; a Cell as it is, everything else as Excel would deliver it. */
export type Entry = string | number | boolean | null | Cell;

export const errorCell = (value: string): Cell => ({ kind: "error", value, shown: value, isDate: false });
export const dateCell = (value: number, shown: string): Cell => ({ kind: "number", value, shown, isDate: true });
export const percentCell = (value: number, shown: string): Cell => ({ kind: "number", value, shown, isDate: false });
export const UNCALCULATED: Cell = { kind: "uncalculated", value: null, shown: "", isDate: false };

export function cellOf(entry: Entry): Cell {
  if (entry === null) return EMPTY_CELL;
  if (typeof entry === "object") return entry;
  if (typeof entry === "number") return { kind: "number", value: entry, shown: String(entry), isDate: false };
  if (typeof entry === "string") return { kind: "text", value: entry, shown: entry, isDate: false };
  return { kind: "boolean", value: entry, shown: entry ? "TRUE" : "FALSE", isDate: false };
}

/** A named table on a sheet of the same name, in row 3 unless told otherwise. */
export function namedTable(
  name: string,
  rows: readonly (readonly Entry[])[],
  more: Partial<TableData> = {},
): TableData {
  return {
    sheet: name,
    name,
    firstRow: 2,
    firstColumn: 0,
    headingRows: 1,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: rows.map((row) => row.map(cellOf)),
    ...more,
  };
}

/** The cells of a sheet outside of tables, from A1. */
export function plainRange(
  sheet: string,
  rows: readonly (readonly Entry[])[],
  more: Partial<TableData> = {},
): TableData {
  return { ...namedTable(sheet, rows), name: null, firstRow: 0, headingRows: 0, ...more };
}

/** The tables of one role within a workbook of these tables. */
export function recognisedAs(
  role: TableRole,
  tables: readonly TableData[],
  mapping: Mapping = NO_MAPPING,
): RecognisedTable[] {
  return recogniseTables(tables, [], { vocabulary: VOCABULARY, mapping: mapping }).tables.filter((one) =>
    one.roles.includes(role),
  );
}

/** The codes of findings, in their order. */
export function codesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}
