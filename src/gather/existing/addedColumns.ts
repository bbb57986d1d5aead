import { schoolEntry } from "../../intake/vocabulary/vocabulary";
import type { SchoolColumnId } from "../../model/identifiers";
import { GATHERED_VOCABULARY } from "../gatheredVocabulary";
import type { CellEdit, GrownTable } from "../../model/sheets/bureauEdit";
import type { GatheredSchool } from "../../model/gathering";
import type { TableData } from "../../model/tables/table";
import type { CountyColumn, CountyTable } from "./countyTables";
import { isOccupied, widthOf } from "./freeCells";

/** Tables with columns for what the files have and no table of the county had room for. */
export interface AddedColumns {
  readonly tables: readonly CountyTable[];
  readonly cells: readonly CellEdit[];
  readonly grown: readonly GrownTable[];
}

/**
 * Adds a column behind the first table with room at its right for each field that the files have and no table holds
 * (rooms by size, funds), so that nothing that schools filled in is lost.
 * @param below the cells of the sheets outside of their tables
 */
export function addedColumns(
  schools: readonly GatheredSchool[],
  tables: readonly CountyTable[],
  below: readonly TableData[],
): AddedColumns {
  const present = new Set(tables.flatMap(({ columns }) => [...columns.keys()]));
  const gathered = new Set(schools.flatMap(({ values }) => [...values.keys()]));
  const ids = (Object.keys(GATHERED_VOCABULARY.schools) as SchoolColumnId[]).filter(
    (id) => gathered.has(id) && !present.has(id),
  );
  const host = tables.find(({ table }) => hasRoom(table, ids.length, below));
  if (ids.length === 0 || host === undefined) return { tables, cells: [], grown: [] };
  const { table } = host;
  const width = widthOf(table);
  const added = ids.map((id, at): CountyColumn => ({ id, column: width + at, heading: headingOf(id), factor: 1 }));
  const wider = {
    ...host,
    columns: new Map([...host.columns, ...added.map((column) => [column.id, column] as const)]),
  };
  const headings = added.map(({ heading }) => heading);
  return {
    tables: tables.map((one) => (one === host ? wider : one)),
    cells: added.map(({ heading, column }) => ({
      sheet: table.sheet,
      row: table.firstRow,
      column: table.firstColumn + column,
      value: heading,
    })),
    grown: [{ name: table.name ?? "", toRow: table.firstRow + table.cells.length - 1, columns: headings }],
  };
}

function hasRoom(table: TableData, columns: number, below: readonly TableData[]): boolean {
  const fromColumn = table.firstColumn + widthOf(table);
  const area = { fromRow: table.firstRow, toRow: table.firstRow + table.cells.length - 1, fromColumn };
  return !isOccupied(below, table.sheet, { ...area, toColumn: fromColumn + columns - 1 });
}

function headingOf(id: SchoolColumnId): string {
  const { labels, unit } = schoolEntry(id, GATHERED_VOCABULARY);
  const label = labels[0] ?? id;
  return unit === "" || unit === "年" ? label : `${label}（${unit}）`;
}
