import type { Heading } from "./heading";
import type { TableData } from "../../model/tables/table";
import type { YearGroups } from "../headings/yearGroups";
import { cellAt, textOf, widthOf } from "../cells/cellText";

/** A rectangle with its headings and data rows found, before anybody knows what it is. */
export interface TableFrame {
  readonly table: TableData;
  readonly headings: readonly Heading[];
  /** First row of the headings; absent: the one just above the data. */
  readonly headingRow?: number;
  /** How many rows they take; absent: one. */
  readonly headingHeight?: number;
  readonly firstDataRow: number;
  /** First row behind the data. */
  readonly endDataRow: number;
  /** True while it is tried where the headings begin: the end of the data is not known yet. */
  readonly isTrial?: boolean;
  /** Lines of one cell just above the headings. */
  readonly titles?: readonly string[];
  /** Which year's columns are this year's, once it is known; the headings are then those that are matched. */
  readonly years?: YearGroups["read"];
  /** Units that a line 单位：… above the table states for all of it. */
  readonly lineUnits: readonly string[];
}

/** The frame of a named table, whose headings are its first row; null for a table that shows no headings. */
export function frameOfNamedTable(
  table: TableData,
  lineUnits: readonly string[],
  titles: readonly string[] = [],
): TableFrame | null {
  if (table.headingRows !== 1) return null;
  const headings = Array.from({ length: widthOf(table) }, (_, column) => {
    const text = textOf(cellAt(table, 0, column));
    return { column, parts: text === "" ? [] : [text], text };
  });
  const endDataRow = table.cells.length - (table.hasTotalsRow ? 1 : 0);
  return { table, headings, firstDataRow: 1, endDataRow, lineUnits, titles };
}
