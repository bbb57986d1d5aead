import type { Cell } from "../../model/cell";

/**
 * The code of a school, equal however the cell holds it: the number 2165420101, the text " 2165420101", and
 * 2.165420101E+09 are one code.
 *
 * A number that Excel has cut (the text 2.16542E+09 for 2165420101) names many schools at once and is no code.
 * @returns null for an empty cell, undefined for one that holds no usable code
 */
export function readSchoolCode(cell: Cell): string | null | undefined {
  if (cell.kind === "empty") return null;
  if (cell.kind === "number")
    return Number.isSafeInteger(cell.value) && cell.value > 0 && !cell.isDate ? String(cell.value) : undefined;
  return cell.kind === "text" ? codeOfText(cell.value) : undefined;
}

function codeOfText(text: string): string | null | undefined {
  if (PLAIN_DIGITS.test(text)) return withoutLeadingZeros(text);
  const plain = text
    .normalize("NFKC")
    .replace(/[\s'’‘]+/gu, "")
    .toUpperCase();
  if (plain === "" || /^(?:[-—－/*]+|无|暂无)$/u.test(plain)) return null;
  const scientific = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/u.exec(plain);
  if (scientific !== null) return exactDigits(scientific[1] ?? "", scientific[2] ?? "", Number(scientific[3]));
  const integer = plain.replace(/\.0+$/u, "").replace(/,/gu, "");
  return /^(?=.*\d)[\dA-Z-]{2,20}$/u.test(integer) ? withoutLeadingZeros(integer) : undefined;
}

const PLAIN_DIGITS = /^\d{2,20}$/u;

/** 2.165420101 with exponent 9 has all its ten digits; fewer decimals than the exponent means that digits are lost. */
function exactDigits(first: string, decimals: string, exponent: number): string | undefined {
  return decimals.length === exponent ? first + decimals : undefined;
}

/** Excel drops the zeros in front of a number, so a text code must match without them. */
function withoutLeadingZeros(code: string): string {
  return code.charCodeAt(0) === 48 ? code.replace(/^0+(?=.)/u, "") : code;
}
