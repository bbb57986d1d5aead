import type { Cell } from "../../model/tables/cell";
import { areDigitsDoubtful } from "./doubtfulDigits";
import { plainText } from "./quantityText";

/** 2025, 2025年, 2025学年, 2025-2026学年度, 2025/26, 2025年秋, 2025年9月, 2025.9.1: the first year counts (学年初). */
const YEAR =
  /^((?:19|20)\d{2})(?:(?:年|学年|年度|学年度|财年)?|(?:年|年度)?[-~至/]((?:19|20)\d{2}|\d{2})(?:年|学年|年度|学年度|财年)?)(?:第?[一二上下]学?期|年?初|年?末|年?秋季?(?:学期)?)?$/u;
/** Years one after the other, each of which is meant: 2024、2025, 2024年和2025年. No school year is two. */
const LIST = /^((?:19|20)\d{2})年?(?:度|财年)?[、,;和与及]((?:19|20)\d{2})年?(?:度|财年)?$/u;
/** A year in words: 二〇二五, 二○二五, 二零二五. */
const IN_WORDS = /[一二][〇○零一二三四五六七八九]{3}(?![〇○零一二三四五六七八九十])/gu;
const DIGITS = "〇一二三四五六七八九";
const DATE = /^((?:19|20)\d{2})[-/.年](?:0?[1-9]|1[0-2])(?:[-/.月](?:(?:0?[1-9]|[12]\d|3[01])日?)?)?$/u;

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** The years that a cell or text names, from the first to the last; the same twice where it names one. */
export interface NamedYears {
  readonly first: string;
  readonly last: string;
}

/** The year that a text names as a whole, as four digits, or null. */
export function yearOfText(text: string): string | null {
  return yearsOfText(text)?.first ?? null;
}

/** 2024—2025, 2024/25 and 2024至2025年 are two years; what does not come later (2024-03) is no second year. */
function yearsOfText(text: string): NamedYears | null {
  if (areDigitsDoubtful(text)) return null;
  const plain = plainText(text).replace(IN_WORDS, inDigits);
  const [, first, second] = YEAR.exec(plain) ?? DATE.exec(plain) ?? [];
  if (first === undefined) return null;
  const last = second === undefined ? first : first.slice(0, 4 - second.length) + second;
  return { first, last: last > first ? last : first };
}

function listedYears(text: string): NamedYears | null {
  if (areDigitsDoubtful(text)) return null;
  const [, first, last] = LIST.exec(plainText(text).replace(IN_WORDS, inDigits)) ?? [];
  return first === undefined || last === undefined || Number(last) - Number(first) !== 1 ? null : { first, last };
}

function inDigits(year: string): string {
  return [...year.replace(/[○零]/gu, "〇")].map((sign) => DIGITS.indexOf(sign)).join("");
}

/**
 * The year of a cell that holds a year, a school year or a date, as four digits ("2025-2026学年" → "2025").
 * @returns null where the cell says nothing of the kind
 */
export function yearOfCell(cell: Cell): string | null {
  if (cell.kind === "text") return yearOfText(cell.value);
  return yearsOfCell(cell)?.first ?? null;
}

/**
 * The years of a cell where a span stands for every year in it, as it does for accounts ("2024—2025" → 2024, 2025;
 * D28). 2012.9 typed as a number is a month of 2012.
 * @returns null where the cell says nothing of the kind
 */
export function yearsOfCell(cell: Cell): NamedYears | null {
  if (cell.kind === "text") return yearsOfText(cell.value) ?? listedYears(cell.value);
  if (cell.kind !== "number") return null;
  if (cell.isDate) return yearsOfText(cell.shown) ?? oneYear(yearOfSerial(cell.value));
  if (!Number.isInteger(cell.value)) return yearsOfText(String(cell.value));
  return oneYear(cell.value >= 1900 && cell.value < 2100 ? String(cell.value) : null);
}

function oneYear(year: string | null): NamedYears | null {
  return year === null ? null : { first: year, last: year };
}

function yearOfSerial(serial: number): string | null {
  const year = new Date(EXCEL_EPOCH + serial * MILLISECONDS_PER_DAY).getUTCFullYear();
  return year >= 1900 && year < 2100 ? String(year) : null;
}
