import { textCell, type Cell } from "../../model/tables/cell";
import { parseTypedNumber, plainText } from "../cells/quantityText";

/** Why what was typed cannot be tried. */
export type TrialProblem = "missing" | "notANumber" | "negative";

/** What a cell is tried with, or why it cannot be. */
export type TrialValue =
  | { readonly value: Cell; readonly problem: null }
  | { readonly value: null; readonly problem: TrialProblem };

/** The value of a cell of the table of changes: numbers from 0 upwards, with the unit beside them if there is one. */
export function trialOfCell(cell: Cell): TrialValue {
  if (cell.kind === "text") return trialOfText(cell.value);
  if (cell.kind === "empty") return refused("missing");
  if (cell.kind !== "number" || cell.isDate || !Number.isFinite(cell.value)) return refused("notANumber");
  return cell.value < 0 ? refused("negative") : { value: cell, problem: null };
}

/**
 * The value that somebody typed: 1,694 and １６９４ are 1694, 98.5% is what Excel makes of it; a number with another unit
 * stays as it was typed, since only the column knows what the unit means there.
 */
export function trialOfText(text: string): TrialValue {
  const plain = plainText(text);
  if (plain === "") return refused("missing");
  const typed = parseTypedNumber(text);
  if (typed === null) return refused("notANumber");
  if (typed.value < 0) return refused("negative");
  if (typed.unit === null)
    return tried({ kind: "number", value: typed.value, shown: String(typed.value), isDate: false });
  if (typed.unit.kind !== "share") return tried(textCell(text.trim()));
  const share = Number((typed.value / 100).toPrecision(15));
  return tried({ kind: "number", value: share, shown: `${typed.value}%`, isDate: false });
}

/** A tried limit as a bare number in the unit of the national one (shares in percent points); null where it is none. */
export function limitOfTrial({ value }: TrialValue): number | null {
  if (value?.kind !== "number") return null;
  return value.shown.endsWith("%") ? Number((value.value * 100).toPrecision(15)) : value.value;
}

function tried(value: Cell): TrialValue {
  return { value, problem: null };
}

function refused(problem: TrialProblem): TrialValue {
  return { value: null, problem };
}
