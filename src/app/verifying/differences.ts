import { addressOf } from "../../model/tables/cellRef";
import type { OwnSheet } from "../../model/sheets/sheetPlan";
import type { SheetPair } from "./matchedRows";
import { saysTheSame, shownOf } from "./sameCell";

/** A cell of a sheet of ours that reads otherwise than one writing of the same data. */
export interface Difference {
  readonly sheet: Pick<OwnSheet, "id" | "name">;
  readonly row: number;
  readonly column: number;
  readonly stands: string;
  readonly follows: string;
  /** True where a formula stands there that another program saved without its value. */
  readonly isUncalculated: boolean;
}

/** A cell of a sheet of ours. */
export type OwnPlace = Pick<Difference, "sheet" | "row" | "column">;

/** Those of a sheet's differences for which another writing of it gives the same. */
export function sameIn({ rows, columns, one }: SheetPair, differing: readonly Difference[]): Difference[] {
  return differing.filter(({ row, column, follows }) => {
    const [place, other] = [rows[row], columns[column]];
    if (place === undefined || other === undefined) return false;
    return shownOf(one.cells[place]?.[other]) === follows;
  });
}

export function placeOf({ sheet, row, column }: OwnPlace): { sheet: string; cell: string } {
  return { sheet: sheet.name, cell: addressOf({ row, column }) };
}

/** The cells of a sheet of ours that do not say what one writing says in the same row and column. */
export function differencesOf({ sheet: { id, name, cells: standing }, one, rows, columns }: SheetPair): Difference[] {
  const found: Difference[] = [];
  standing.forEach((cells, row) => {
    const place = rows[row];
    if (place === undefined) return;
    columns.forEach((other, column) => {
      if (other === undefined) return;
      const [now, follows] = [cells[column], one.cells[place]?.[other]];
      if (saysTheSame(now, follows)) return;
      const said = { stands: shownOf(now), follows: shownOf(follows) };
      found.push({ sheet: { id, name }, row, column, ...said, isUncalculated: now?.kind === "uncalculated" });
    });
  });
  return found;
}
