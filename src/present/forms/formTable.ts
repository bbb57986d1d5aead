import type { FormId, PlanTableId, ReportTableId } from "../../model/sheets/formId";
import type { NumberFormat, Tone } from "../../model/sheets/sheetPlan";

export type FormCellKind = "heading" | "code" | "label" | "text" | "number" | "status";

/** A cell of an official form, with the columns and rows that it covers (1 unless said). */
export interface FormCell {
  readonly kind: FormCellKind;
  readonly value: number | string | null;
  readonly format: NumberFormat;
  /** `unmet` is printed dark, as the form asks for what fails. */
  readonly tone: Tone;
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * An official form as pure data, rendered on the sheet 申报表 and as a Word table. Rows hold only the cells that begin
 * in them, like the rows of an HTML table: what a cell above covers is left out.
 */
export interface FormTable {
  readonly id: FormId | PlanTableId | ReportTableId;
  /** Of forms of which there are several, whose this one is. */
  readonly about?: string;
  readonly title: string;
  /** County and year, above the table. */
  readonly subtitle: string;
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  /** Rows repeated on each page. */
  readonly headingRows: number;
  readonly rows: readonly (readonly FormCell[])[];
  /**
   * What rows are about, one for each row, by which what people typed beside them is found again; null: the place of
   * the row.
   */
  readonly rowKeys?: readonly (string | null)[];
  readonly notes: readonly string[];
  /** Rows that head a part of a table that may go over several pages of the sheet. */
  readonly partRows?: readonly number[];
}

/** A cell with its place within the table, both counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: FormCell;
}

/** Where each cell begins, once those above that reach down are taken into account. */
export function placedCells({ rows }: FormTable): PlacedCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (taken.has(`${row}/${column}`)) column++;
      const place = { row, column, cell };
      for (let down = 0; down < (cell.rows ?? 1); down++) {
        for (let across = 0; across < (cell.columns ?? 1); across++) taken.add(`${row + down}/${column + across}`);
      }
      return place;
    });
  });
}
