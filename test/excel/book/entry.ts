import { parseValue } from "numfmt";
import type { CellError, CellValue } from "./cell";

/** What Excel makes of something that is entered into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly hasApostrophe: boolean;
  /** The number format that a cell of format General takes on with it: a date, a percentage. */
  readonly impliedFormat: string | null;
}

export const ERROR_VALUES = [
  "#N/A",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BUSY!",
] as const;

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

/**
 * Reads an entry as Excel does: "001" → 1, "1-2" → a date, "5%" → 0.05, "=A1" a formula, "'=A1" text. In a cell that
 * is formatted as text every string stays as it is, a formula too.
 */
export function readEntry(entered: string | number | boolean, isTextCell: boolean): Entry {
  if (typeof entered !== "string") return plain(entered);
  if (entered === "") return plain(null);
  if (entered.startsWith("'")) return { ...plain(entered.slice(1)), hasApostrophe: true };
  if (isTextCell) return plain(entered);
  if (entered.length > 1 && /^[=+@-]/.test(entered) && isFormula(entered)) {
    return { ...plain(null), formula: entered.startsWith("=") ? entered : `=${entered}` };
  }
  const error = ERROR_VALUES.find((one) => one === entered.toUpperCase());
  if (error !== undefined) return plain({ error });
  return readNumber(entered) ?? plain(entered);
}

/** "+A1" and "-B2" are formulas too; "-5" and "- text" are not. */
function isFormula(entered: string): boolean {
  if (entered.startsWith("=")) return true;
  return /^[+@-]\s*[A-Za-z(]/.test(entered);
}

function readNumber(entered: string): Entry | null {
  const chinese = CHINESE_DATE.exec(entered.trim());
  const text = chinese === null ? halfWidth(entered) : `${chinese[1]}-${chinese[2]}-${chinese[3] ?? "1"}`;
  const parsed = parseValue(text);
  const value: unknown = parsed?.v;
  if (typeof value !== "number" && typeof value !== "boolean") return null;
  const format: unknown =
    chinese === null ? parsed?.z : chinese[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { ...plain(value), impliedFormat: typeof format === "string" && format !== "" ? format : null };
}

/** A Chinese Excel takes full-width digits and signs as numbers. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function plain(value: number | string | boolean | CellError | null): Entry {
  return { value, formula: null, hasApostrophe: false, impliedFormat: null };
}
