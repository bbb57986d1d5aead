import { cellRefIn, type CellRef } from "../../model/tables/cellRef";
import {
  MATCH_HEADINGS,
  SCHOOL_MATCHES_TABLE,
  SOURCE_HEADINGS,
  SOURCES_TABLE,
} from "../../model/tables/gatheredTables";
import type { TableData } from "../../model/tables/table";
import { textOf } from "./countyTables";

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  [SOURCES_TABLE]: Object.values(SOURCE_HEADINGS),
  [SCHOOL_MATCHES_TABLE]: Object.values(MATCH_HEADINGS),
};

/**
 * What people have written on the sheets of 数据来源 and 学校对照表 beside what gathering keeps there: in columns of their own,
 * to the right of the table or below it. Those sheets are written anew, so that it does not stand in the copy.
 * @param below the cells of the sheets outside of their tables
 */
export function recordNotes(tables: readonly TableData[], below: readonly TableData[]): CellRef[] {
  return tables.flatMap((table) => {
    const headings = table.name === null ? undefined : HEADINGS[table.name];
    if (headings === undefined) return [];
    const own = (table.cells[0] ?? []).flatMap((cell, column) => (headings.includes(textOf(cell)) ? [] : [column]));
    return [
      ...filled(table).filter(({ row, column }) => row > table.firstRow && own.includes(column - table.firstColumn)),
      ...below
        .filter(({ sheet }) => sheet === table.sheet)
        .flatMap((range) => filled(range).filter(({ row }) => row >= table.firstRow)),
    ];
  });
}

function filled(range: TableData): CellRef[] {
  return range.cells.flatMap((row, at) =>
    row.flatMap((cell, column) => (textOf(cell) === "" ? [] : [cellRefIn(range, at, column)])),
  );
}
