import type { TableData } from "../../../src/model/tables/table";
import { cellOf } from "../../fixtures/writtenSheet";

/** A sheet of a workbook as a port delivers it, from its rows. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): TableData {
  return {
    sheet: name,
    name: null,
    firstRow: 0,
    firstColumn: 0,
    headingRows: 0,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: rows.map((row) => row.map((value) => cellOf(value))),
  };
}
