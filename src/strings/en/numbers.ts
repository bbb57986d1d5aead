import { fourDecimals as fourDecimalsOf } from "../../model/figures/fourDecimals";
import { plain as plainOf } from "../numbers";

/**
 * Digits of a number, its thousands marked from five digits on, as English sentences do.
 * @param digits with or without marks; what is no such number stays as it is
 * @example grouped("2,311") → "2311" · grouped("541500") → "541,500" · grouped("83960.25") → "83,960.25"
 */
export function grouped(digits: string): string {
  const [, sign = "", whole = "", decimals = ""] = /^([−-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/u.exec(digits) ?? [];
  if (whole === "") return digits;
  const bare = whole.replaceAll(",", "");
  return sign + (bare.length < 5 ? bare : bare.replace(/\B(?=(?:\d{3}){1,8}$)/gu, ",")) + decimals;
}

/** A number within a sentence: at most two decimals, none where it is whole. */
export function plain(value: number): string {
  return grouped(plainOf(value));
}

/** See the model's own. */
export function fourDecimals(...asked: Parameters<typeof fourDecimalsOf>): string {
  return grouped(fourDecimalsOf(...asked));
}
