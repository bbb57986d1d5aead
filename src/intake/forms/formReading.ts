import type { Cell } from "../../model/tables/cell";
import type { CountyFigureId } from "../../model/identifiers";
import { isBlank, textOf } from "../cells/cellText";
import { isBlankMark, parseTypedNumber, plainText } from "../cells/quantityText";

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

/** The words of a cell without spaces; "" where it has none, or a number. */
export function wordsIn(cell: Cell | undefined): string {
  return cell === undefined || isValue(cell) ? "" : textOf(cell).replace(/\s+/gu, "");
}
