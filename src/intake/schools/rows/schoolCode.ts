import type { Cell } from "../../../model/tables/cell";
import { hasNoteMark } from "../../cells/doubtfulDigits";

/**
 * The code of a school as typed, leading zeros included (D27), and equal however else the cell holds it: the number
 * 2165420101, the text " 2165420101", and 2.165420101E+09 are one code.
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

const PLAIN_DIGITS = /^\d{2,20}$/u;
/** No code is longer; a cell may hold 32,767 characters. */
const LONGEST = 60;

function codeOfText(text: string): string | null | undefined {
  if (PLAIN_DIGITS.test(text)) return text;
  if (text.length > LONGEST || hasNoteMark(text)) return undefined;
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/^['’‘]\s*/u, "");
  if (plain === "" || /^(?:[-—－/*]+|无|暂无)$/u.test(plain)) return null;
  const scientific = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/iu.exec(plain);
  if (scientific !== null) return exactDigits(scientific[1] ?? "", scientific[2] ?? "", Number(scientific[3]));
  const code = withoutGaps(plain.replace(/\.0+$/u, ""));
  return /^(?=.*\d)[\dA-Z-]{2,20}$/iu.test(code) ? code : undefined;
}

/** The ten digits of a 标识码. */
const WHOLE_CODE = /^\d{10}$/u;

/**
 * Blanks and commas between digits may part two codes (001 002), which together are none; only where exactly the ten
 * digits of one 标识码 stand in groups are they one.
 */
function withoutGaps(plain: string): string {
  const digits = plain.replace(/[ ,]/gu, "");
  return WHOLE_CODE.test(digits) ? digits : plain.replace(/(?<!\d) | (?!\d)/gu, "");
}

/** 2.165420101 with exponent 9 has all its ten digits; fewer decimals than the exponent means that digits are lost. */
function exactDigits(first: string, decimals: string, exponent: number): string | undefined {
  return decimals.length === exponent ? first + decimals : undefined;
}
