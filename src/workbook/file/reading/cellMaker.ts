import { EMPTY_CELL, textCell, type Cell } from "../../../model/tables/cell";
import { booleanCell, dateNumberCell, errorCell, percentCell, plainNumberCell } from "../../cells";
import { WorkbookError } from "../../port";
import { serialOfIso } from "../../serialDate";
import type { CellContext } from "./cellContext";
import { unescapeText } from "./richText";
import { ownText } from "./textCells";

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

/** True for a formula beside which its last result was saved. */
export function showsFormula({ hasFormula, value }: Pick<WrittenCell, "hasFormula" | "value">): boolean {
  return hasFormula && value !== undefined && value !== "";
}

const UNCALCULATED_CELL: Cell = { kind: "uncalculated", value: null, shown: "", isDate: false };

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
      return booleanCell(isTrue(value));
    case "e":
      return errorCell(value);
    case "d":
      return dateCell(value, context.isDate1904);
    default:
      return context.texts.of(type === "inlineStr" ? value : unescapeText(value));
  }
}

function damaged(part: string): never {
  throw new WorkbookError({ code: "damagedPart", part });
}

function isTrue(value: string): boolean {
  return value === "1" || value === "true";
}

function numberCell(written: string, style: string | undefined, context: CellContext): Cell {
  const cell = plainOrMeant(written, style, context);
  return style !== undefined && context.struck.has(style) ? { ...cell, isStruck: true } : cell;
}

function plainOrMeant(written: string, style: string | undefined, { meanings, isDate1904 }: CellContext): Cell {
  const meaning = style === undefined ? undefined : meanings.get(style);
  if (meaning === undefined) return plainNumberCell(ownText(written));
  const value = Number(written);
  if (!Number.isFinite(value)) return textCell(written);
  return meaning === "percent" ? percentCell(value) : dateNumberCell(value, written, isDate1904);
}

function dateCell(iso: string, isDate1904: boolean): Cell {
  const value = serialOfIso(iso, isDate1904);
  return value === null ? textCell(iso) : dateNumberCell(value, iso, isDate1904);
}
