import { addressOf } from "../../model/tables/cellRef";
import type { Cell } from "../../model/tables/cell";
import type { OwnSheet } from "../../model/sheets/sheetPlan";
import type { SheetPair } from "./matchedRows";

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

/** Relative: half a unit of the fifteenth digit, with room. */
const DIGITS_LOST = 1e-14;

/** Those of a sheet's differences for which another writing of it gives the same. */
export function sameIn({ rows, one }: SheetPair, differing: readonly Difference[]): Difference[] {
  return differing.filter(({ row, column, follows }) => {
    const place = rows[row];
    return place !== undefined && shownOf(one.cells[place]?.[column]) === follows;
  });
}

export function placeOf({ sheet, row, column }: OwnPlace): { sheet: string; cell: string } {
  return { sheet: sheet.name, cell: addressOf({ row, column }) };
}

/** As it is compared; "" is an empty cell. */
export function shownOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : cell.shown;
}

/** The cells of a sheet of ours that do not say what one writing says in the same row. */
export function differencesOf({ sheet: { id, name, cells: standing }, one, rows }: SheetPair): Difference[] {
  const found: Difference[] = [];
  standing.forEach((cells, row) => {
    const place = rows[row];
    if (place === undefined) return;
    const width = Math.max(cells.length, one.cells[place]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [now, follows] = [cells[column], one.cells[place]?.[column]];
      if (saysTheSame(now, follows)) continue;
      const said = { stands: shownOf(now), follows: shownOf(follows) };
      found.push({ sheet: { id, name }, row, column, ...said, isUncalculated: now?.kind === "uncalculated" });
    }
  });
  return found;
}

/**
 * Other programs save fifteen digits of a number where we write seventeen, and another shape of its format; but a number
 * that is shown as a date or in % is another one to the reader.
 */
function saysTheSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one?.kind !== "number" || other?.kind !== "number") return shownOf(one) === shownOf(other);
  if (one.isDate !== other.isDate || one.shown.endsWith("%") !== other.shown.endsWith("%")) return false;
  return Math.abs(one.value - other.value) <= DIGITS_LOST * Math.max(Math.abs(one.value), Math.abs(other.value));
}
