import type { TableData } from "../../model/tables/table";

/**
 * The list that a form becomes: a table without a name whose cells know where on the sheet they stand.
 * @param cells from its headings on, behind `titleRows` rows that stay as they are
 */
export function turnedTable(
  table: TableData,
  cells: TableData["cells"],
  turned: NonNullable<TableData["turned"]>,
): TableData {
  return { ...table, mergedDown: [], name: null, headingRows: 0, hasTotalsRow: false, cells, turned };
}
