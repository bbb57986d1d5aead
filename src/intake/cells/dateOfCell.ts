import type { Cell } from "../../model/tables/cell";
import { areDigitsDoubtful } from "./doubtfulDigits";
import { plainText } from "./quantityText";
import { yearOfCell } from "./yearOfCell";

const DATE = /^((?:19|20)\d{2})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/u;

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The day or year that a cell names: 2020-09-01 for a date, 2020年9月1日 or 2020.9, and 2020 for a bare year.
 * @returns null where it names neither
 */
export function dateOfCell(cell: Cell): string | null {
  if (cell.kind === "number" && cell.isDate) {
    return (
      dateOfText(cell.shown) ?? new Date(EXCEL_EPOCH + cell.value * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
    );
  }
  return (cell.kind === "text" ? dateOfText(cell.value) : null) ?? yearOfCell(cell);
}

function dateOfText(text: string): string | null {
  const parts = areDigitsDoubtful(text) ? null : DATE.exec(plainText(text));
  if (parts === null) return null;
  const [, year = "", month = "", day = "1"] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : null;
}
