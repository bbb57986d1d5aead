import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { CountyFigureId } from "../../model/identifiers";
import { isBlank, textOf } from "../cells/cellText";
import { isBlankMark, parseTypedNumber, plainText } from "../cells/quantityText";
import { unitOf } from "../cells/units";

/** A cell of a form with what it states. */
export interface FormFigure {
  readonly id: CountyFigureId;
  readonly row: number;
  readonly column: number;
  readonly unit: string | null;
}

/** What a form hands over: its official name, for the user, and its figures. */
export interface FormReading {
  readonly form: string;
  readonly figures: readonly FormFigure[];
}

/** True for a cell that holds a number, or room for one. */
export function isValue(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.kind === "number") return cell !== undefined;
  if (cell.kind === "error" || cell.kind === "uncalculated") return true;
  if (cell.kind !== "text" || isBlank(cell)) return false;
  const plain = plainText(cell.value);
  return isBlankMark(plain) || parseTypedNumber(plain) !== null;
}

/**
 * True where a number follows another behind a label (持证教师数 | 470 | 480), with a unit between them or not: last year's,
 * or of another stage, and nobody says which of the two is meant.
 */
export function hasNumbersTogether(row: readonly Cell[]): boolean {
  const told = row.filter((cell) => !isBlank(cell) && !(cell.kind === "text" && unitOf(textOf(cell)) !== null));
  return told.some((cell, at) => at > 1 && isNumber(cell) && isNumber(told[at - 1] ?? EMPTY_CELL));
}

function isNumber(cell: Cell): boolean {
  return cell.kind === "number" || (cell.kind === "text" && parseTypedNumber(plainText(cell.value)) !== null);
}

/** The words of a cell without spaces; "" where it has none, or a number. */
export function wordsIn(cell: Cell | undefined): string {
  return cell === undefined || isValue(cell) ? "" : textOf(cell).replace(/\s+/gu, "");
}
