import { finding, type Finding } from "../../model/findings/finding";
import type { Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { isBlank } from "../cells/cellText";
import { parseTypedNumber } from "../cells/quantityText";

const MOST_NAMED = 8;
/** Fewer rows of words and numbers are a cover, a line of who reports, or a note. */
const LEAST_ROWS = 2;

/**
 * Sheets with rows of numbers of which nothing was read and nothing else is said (D34): one information for all of
 * them.
 * @param unread plain ranges in which nothing was recognised
 * @param isNamed whether something of the sheet was read or said
 */
export function sheetsUnused(unread: readonly TableData[], isNamed: (sheet: string) => boolean): Finding[] {
  const silent = unread.filter((range) => !isNamed(range.sheet) && holdsFigures(range));
  const [first] = silent;
  if (first === undefined) return [];
  const sheets = [...new Set(silent.map(({ sheet }) => sheet))];
  const where = { sheet: first.sheet, table: first.name, row: first.firstRow, column: first.firstColumn };
  return [finding("sheetsUnused", "info", { sheets: sheets.slice(0, MOST_NAMED), count: sheets.length }, where)];
}

function holdsFigures({ cells }: TableData): boolean {
  const filled = cells.map((row) => row.filter((cell) => !isBlank(cell)));
  const rows = filled.filter((row) => row.length > 1);
  const numbers = rows.flatMap((row) => row.slice(1).filter(isNumber));
  if (rows.length >= LEAST_ROWS && numbers.length >= LEAST_ROWS) return true;
  return (
    filled.flatMap((row) => row.filter((cell) => cell.kind === "text" && SAID.test(cell.value))).length > LEAST_ROWS
  );
}

function isNumber(cell: Cell): boolean {
  if (cell.kind === "number") return !cell.isDate;
  return cell.kind === "text" && parseTypedNumber(cell.value) !== null;
}

/** 持证教师数：480人, and no 电话：0991-… or 填报时间：2025年. */
const SAID =
  /^(?!.{0,20}(?:电话|手机|时间|日期|邮编|年度|学年))[^:：]{2,30}[:：]\s{0,3}\d[\d,.]{0,15}\s{0,2}[^\d年月日\s-]{0,4}[。；;]?$/u;
