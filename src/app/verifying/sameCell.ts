import type { Cell } from "../../model/tables/cell";

/** Relative: half a unit of the fifteenth digit, with room. */
const DIGITS_LOST = 1e-14;

/** As it is compared; "" is an empty cell. */
export function shownOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : cell.shown;
}

/**
 * Other programs save fifteen digits of a number where we write seventeen, and another shape of its format; but a
 * number that is shown as a date or in % is another one to the reader.
 */
export function saysTheSame(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one?.kind !== "number" || other?.kind !== "number") return shownOf(one) === shownOf(other);
  if (one.isDate !== other.isDate || one.shown.endsWith("%") !== other.shown.endsWith("%")) return false;
  return Math.abs(one.value - other.value) <= DIGITS_LOST * Math.max(Math.abs(one.value), Math.abs(other.value));
}
