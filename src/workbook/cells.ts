import { textCell, type Cell } from "../model/tables/cell";
import { isoOfSerial } from "./serialDate";

/** Numbers this short are often repeated (head counts, classes); one cell serves all places, as for shared strings. */
const SHORT = 4;
const SHORT_NUMBERS = new Map<string, Cell>();

export function booleanCell(value: boolean): Cell {
  return { kind: "boolean", value, shown: value ? "TRUE" : "FALSE", isDate: false };
}

/** @param value such as `#N/A` */
export function errorCell(value: string): Cell {
  return { kind: "error", value, shown: value, isDate: false };
}

/** A number whose format does not change its meaning. @param written its digits; what is no number is text */
export function plainNumberCell(written: string): Cell {
  const known = written.length <= SHORT ? SHORT_NUMBERS.get(written) : undefined;
  if (known !== undefined) return known;
  const value = Number(written);
  if (!Number.isFinite(value)) return textCell(written);
  const cell: Cell = { kind: "number", value, shown: written, isDate: false };
  if (written.length <= SHORT) SHORT_NUMBERS.set(written, cell);
  return cell;
}

/** Shown in full, however many digits the cell shows, for figures are judged unrounded: 0.985 → "98.5%". */
export function percentCell(value: number): Cell {
  return { kind: "number", value, shown: `${Number((value * 100).toPrecision(15))}%`, isDate: false };
}

/** @param otherwise what is shown where the number is no date that exists */
export function dateNumberCell(value: number, otherwise: string, isDate1904: boolean): Cell {
  return { kind: "number", value, shown: isoOfSerial(value, isDate1904) ?? otherwise, isDate: true };
}
