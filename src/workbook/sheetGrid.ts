import { cellStyle } from "../model/sheets/cellStyle";
import type { PlannedCell, PlannedRow, PlannedTable, SheetPlan } from "../model/sheets/sheetPlan";

/** A cell as it will stand on the sheet. */
export interface GridCell extends PlannedCell {
  /** True where it is one of several that are merged. */
  readonly isMerged?: true;
}

/** Rows of cells, both counted from 0; a hole has neither value nor style. */
export type SheetGrid = readonly {
  readonly height: number | undefined;
  readonly cells: readonly (GridCell | undefined)[];
}[];

type GridRow = readonly (GridCell | undefined)[];

/**
 * The cells of a plan with everything that Excel demands beside what was planned: merged cells carry the style of the
 * first (else the frame ends in the middle), the heading cells of a table are the very names of its columns, and each
 * key stands in the hidden key column. Rows of which none of that is true are those of the plan.
 */
export function sheetGrid(plan: SheetPlan): SheetGrid {
  const keyColumn = plan.columns.findIndex((column) => column.isKey === true);
  const rows = new GridRows(plan.rows.map((row) => withKey(row, keyColumn)));
  for (const merge of plan.merges) spreadStyle(rows, merge);
  for (const table of plan.tables) writeHeadings(rows, table);
  return rows.all.map((cells, row) => ({ height: plan.rows[row]?.height, cells }));
}

/** The rows of a plan, each copied before the first change. */
class GridRows {
  private readonly own = new Set<number>();

  constructor(private readonly rows: GridRow[]) {}

  get all(): readonly GridRow[] {
    return this.rows;
  }

  at(row: number): GridRow {
    return this.rows[row] ?? [];
  }

  toChange(row: number): (GridCell | undefined)[] {
    if (!this.own.has(row)) {
      this.own.add(row);
      this.rows[row] = [...this.at(row)];
    }
    return this.rows[row] as (GridCell | undefined)[];
  }
}

function withKey({ key, cells }: PlannedRow, keyColumn: number): GridRow {
  if (key === undefined || keyColumn < 0) return cells;
  const there = cells[keyColumn];
  if (there?.value === key && there.style.role === "key") return cells;
  const keyed: (GridCell | undefined)[] = [...cells];
  while (keyed.length <= keyColumn) keyed.push(undefined);
  keyed[keyColumn] = { value: key, style: cellStyle("key", "plain", "text") };
  return keyed;
}

function spreadStyle(rows: GridRows, merge: SheetPlan["merges"][number]): void {
  const first = rows.at(merge.fromRow)[merge.fromColumn];
  if (first === undefined) return;
  const covered: GridCell = { value: null, style: first.style, isMerged: true };
  for (let row = merge.fromRow; row <= merge.toRow; row++) {
    const cells = rows.toChange(row);
    for (let column = merge.fromColumn; column <= merge.toColumn; column++) cells[column] = covered;
  }
  rows.toChange(merge.fromRow)[merge.fromColumn] = { ...first, isMerged: true };
}

function writeHeadings(rows: GridRows, table: PlannedTable): void {
  const cells = rows.toChange(table.fromRow);
  table.headings.forEach((heading, index) => {
    const column = table.fromColumn + index;
    const style = cells[column]?.style ?? cellStyle("heading", "plain", "text");
    cells[column] = { value: heading, style };
  });
}
