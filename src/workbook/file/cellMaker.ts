import { EMPTY_CELL, type Cell } from "../../model/cell";
import { WorkbookError } from "../port";
import type { NumberMeaning } from "./numberFormats";
import { unescapeText } from "./richText";
import { isoOfSerial, serialOfIso } from "./serialDate";

/** Numbers this short are often repeated (head counts, classes); one cell serves all places, as for shared strings. */
const SHORT = 4;
const SHORT_NUMBERS = new Map<string, Cell>();

/** What the workbook knows that its cells need. */
export interface CellContext {
  readonly sharedStrings: readonly Cell[];
  /** By cell style. */
  readonly meanings: ReadonlyMap<string, NumberMeaning>;
  readonly isDate1904: boolean;
}

/** A cell as it stands in the sheet; all texts as written. */
export interface WrittenCell {
  /** Attribute `t`; undefined means number. */
  readonly type: string | undefined;
  /** Attribute `s`. */
  readonly style: string | undefined;
  readonly hasFormula: boolean;
  /** Content of `<v>`, or of `<is>`; undefined where there is none. */
  readonly value: string | undefined;
}

const UNCALCULATED_CELL: Cell = { kind: "uncalculated", value: null, shown: "", isDate: false };

/** Text without any character is an empty cell: that is what a formula shows by "". */
export function textCell(text: string): Cell {
  return text === "" ? EMPTY_CELL : { kind: "text", value: text, shown: text, isDate: false };
}

/**
 * The cell that a reader is to see. A formula without a value is `uncalculated`, never empty and never 0.
 * @param part name of the sheet's part, for the error
 * @throws WorkbookError damagedPart where a shared string does not exist
 */
export function makeCell(written: WrittenCell, context: CellContext, part: string): Cell {
  const { type, value, hasFormula } = written;
  if (value === undefined || (value === "" && type !== "str")) return hasFormula ? UNCALCULATED_CELL : EMPTY_CELL;
  switch (type) {
    case undefined:
    case "n":
      return numberCell(value, written.style, context);
    case "s":
      return context.sharedStrings[Number(value)] ?? damaged(part);
    case "b":
      return { kind: "boolean", value: isTrue(value), shown: isTrue(value) ? "TRUE" : "FALSE", isDate: false };
    case "e":
      return { kind: "error", value, shown: value, isDate: false };
    case "d":
      return dateCell(value, context.isDate1904);
    default:
      return textCell(type === "inlineStr" ? value : unescapeText(value));
  }
}

function damaged(part: string): never {
  throw new WorkbookError({ code: "damagedPart", part });
}

function isTrue(value: string): boolean {
  return value === "1" || value === "true";
}

function numberCell(written: string, style: string | undefined, { meanings, isDate1904 }: CellContext): Cell {
  const meaning = style === undefined ? undefined : meanings.get(style);
  if (meaning === undefined) return plainNumberCell(written);
  const value = Number(written);
  if (!Number.isFinite(value)) return textCell(written);
  if (meaning === "percent") return { kind: "number", value, shown: percentText(value), isDate: false };
  return { kind: "number", value, shown: isoOfSerial(value, isDate1904) ?? written, isDate: true };
}

function plainNumberCell(written: string): Cell {
  const known = written.length <= SHORT ? SHORT_NUMBERS.get(written) : undefined;
  if (known !== undefined) return known;
  const value = Number(written);
  if (!Number.isFinite(value)) return textCell(written);
  const cell: Cell = { kind: "number", value, shown: written, isDate: false };
  if (written.length <= SHORT) SHORT_NUMBERS.set(written, cell);
  return cell;
}

/** In full, however many digits the cell shows, for figures are judged unrounded: 0.985 → "98.5%". */
function percentText(value: number): string {
  return `${Number((value * 100).toPrecision(15))}%`;
}

function dateCell(iso: string, isDate1904: boolean): Cell {
  const value = serialOfIso(iso, isDate1904);
  return value === null ? textCell(iso) : { kind: "number", value, shown: isoOfSerial(value, isDate1904) ?? iso, isDate: true };
}
