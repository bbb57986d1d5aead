import { PLAIN_PAGE, type SheetPlan } from "../model/sheets/sheetPlan";

/**
 * The last row and column that are printed, from A1 and counted from 0: everything with its charts, or as many columns
 * and rows as the plan prints.
 */
export function printedArea({ rows, columns, charts, page = PLAIN_PAGE }: SheetPlan): {
  readonly toRow: number;
  readonly toColumn: number;
} {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(columns.length, 1));
  const all = Math.max(widest - 1, ...charts.map(({ anchor }) => anchor.toColumn));
  return {
    toRow:
      page.printedRows === null
        ? Math.max(rows.length - 1, 0, ...charts.map(({ anchor }) => anchor.toRow))
        : page.printedRows - 1,
    toColumn: page.printedColumns === null ? all : page.printedColumns - 1,
  };
}
