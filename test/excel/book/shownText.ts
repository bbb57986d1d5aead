import { format, isDateFormat } from "numfmt";
import { isCellError, type BookCell } from "./cell";

/** The text that a cell shows. A column too narrow for its number is not modelled: Excel would show ####. */
export function shownText({ value, style }: BookCell): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(style.look.numberFormat, value, { throws: false });
}

/** Excel's category of a number format, by what it contains. */
export function formatCategory(code: string): string {
  if (code === "General") return "General";
  if (code === "@") return "Text";
  if (isDateFormat(code)) return /[yd]/i.test(code) ? "Date" : "Time";
  if (code.includes("%")) return "Percentage";
  if (/E[+-]/i.test(code)) return "Scientific";
  if (/\?\/|\/\?/.test(code)) return "Fraction";
  if (/[$¥€£]/.test(code)) return "Currency";
  return /^#?,?#*0(\.0+)?(_\))?$|^#,##0(\.0+)?$/.test(code) ? "Number" : "Custom";
}
