import { addressOf } from "../../model/tables/cellRef";
import type { Cell } from "../../model/tables/cell";
import type { OwnSheet } from "../../model/sheets/sheetPlan";
import { sheetPairs, type SheetPair } from "./matchedRows";

/** A cell of a sheet of ours that reads otherwise than one writing of the same data. */
export interface Difference {
  readonly sheet: OwnSheet;
  readonly row: number;
  readonly column: number;
  readonly stands: string;
  readonly follows: string;
}

/** Relative: half a unit of the fifteenth digit, with room. */
const DIGITS_LOST = 1e-14;

/** The cells of our sheets that do not say what one writing says in the same row. */
export function differences(standing: readonly OwnSheet[], written: readonly OwnSheet[]): Difference[] {
  return sheetPairs(standing, written).flatMap(differencesOf);
}

/** Those of the differences for which another writing gives the same. */
export function sameIn(written: readonly OwnSheet[], differing: readonly Difference[]): Difference[] {
  const sheets = [...new Set(differing.map(({ sheet }) => sheet))];
  const pairs = new Map(sheetPairs(sheets, written).map((pair) => [pair.sheet, pair]));
  return differing.filter(({ sheet, row, column, follows }) => {
    const pair = pairs.get(sheet);
    const place = pair?.rows[row];
    return pair === undefined || (place !== undefined && shownOf(pair.one.cells[place]?.[column]) === follows);
  });
}

export function placeOf({ sheet, row, column }: Omit<Difference, "stands" | "follows">): {
  sheet: string;
  cell: string;
} {
  return { sheet: sheet.name, cell: addressOf({ row, column }) };
}

/** As it is compared; "" is an empty cell. */
export function shownOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : cell.shown;
}

function differencesOf({ sheet, one, rows }: SheetPair): Difference[] {
  const found: Difference[] = [];
  sheet.cells.forEach((cells, row) => {
    const place = rows[row];
    if (place === undefined) return;
    const width = Math.max(cells.length, one.cells[place]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [now, follows] = [cells[column], one.cells[place]?.[column]];
      if (saysTheSame(now, follows)) continue;
      found.push({ sheet, row, column, stands: shownOf(now), follows: shownOf(follows) });
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
