import type { PlannedCell, PlannedRow, PlannedTable, SheetPlan } from "../model/sheets/sheetPlan";

/** A cell as it will stand on the sheet. */
export interface GridCell extends PlannedCell {
  /** True at the top-left of merged cells. */
  readonly isMerged: boolean;
}

/** Rows of cells, both counted from 0; a hole has neither value nor style. */
export type SheetGrid = readonly {
  readonly height: number | undefined;
  readonly cells: readonly (GridCell | undefined)[];
}[];

/**
 * The cells of a plan with everything that Excel demands beside what was planned: merged cells carry the style of the
 * first (else the frame ends in the middle), the heading cells of a table are the very names of its columns, and each
 * key stands in the hidden key column.
 */
export function sheetGrid(plan: SheetPlan): SheetGrid {
  const keyColumn = plan.columns.findIndex((column) => column.isKey === true);
  const rows = plan.rows.map((row) => withKey(row, keyColumn));
  for (const merge of plan.merges) spreadStyle(rows, merge);
  for (const table of plan.tables) writeHeadings(rows, table);
  return rows.map((cells, row) => ({ height: plan.rows[row]?.height, cells }));
}

function withKey(row: PlannedRow, keyColumn: number): (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = row.cells.map((cell) => ({ ...cell, isMerged: false }));
  if (row.key === undefined || keyColumn < 0) return cells;
  while (cells.length <= keyColumn) cells.push(undefined);
  cells[keyColumn] = { value: row.key, style: { role: "key", tone: "plain", format: "text" }, isMerged: false };
  return cells;
}

function spreadStyle(rows: (GridCell | undefined)[][], merge: SheetPlan["merges"][number]): void {
  const first = rows[merge.fromRow]?.[merge.fromColumn];
  if (first === undefined) return;
  for (let row = merge.fromRow; row <= merge.toRow; row++) {
    const cells = rows[row] ?? (rows[row] = []);
    for (let column = merge.fromColumn; column <= merge.toColumn; column++) {
      cells[column] = { value: null, style: first.style, isMerged: true };
    }
  }
  const topRow = rows[merge.fromRow];
  if (topRow !== undefined) topRow[merge.fromColumn] = { ...first, isMerged: true };
}

function writeHeadings(rows: (GridCell | undefined)[][], table: PlannedTable): void {
  const cells = rows[table.fromRow] ?? (rows[table.fromRow] = []);
  table.headings.forEach((heading, index) => {
    const column = table.fromColumn + index;
    const style = cells[column]?.style ?? { role: "heading", tone: "plain", format: "text" };
    cells[column] = { value: heading, style, isMerged: false };
  });
}
