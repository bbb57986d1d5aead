import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { CellRef } from "../../model/tables/cellRef";
import { cellRefIn } from "../../model/tables/cellRef";
import type { TableData } from "../../model/tables/table";
import { formCodeOf, type FormCode } from "./formCode";

/** A row of a form: its label 甲, and the block (总计, 小学, 初中 …) in which it stands. */
export interface FormRow {
  /** Position within the table's cells. */
  readonly at: number;
  /** Without blanks, #, 其中 and enumeration. */
  readonly label: string;
  /** True where the form marks the row as a part of the one above (#女, 其中：…). */
  readonly isPart: boolean;
}

/** A column of numbers with its heading, from the outermost part to the innermost. */
export interface FormColumn {
  readonly at: number;
  readonly path: readonly string[];
}

/**
 * One form 教基/基础基 of one school, as the statistics platform exports it: rows and columns by their labels. Positions
 * change between releases of the same autumn, so nothing is ever found by them.
 */
export interface FormSheet {
  readonly code: FormCode;
  readonly table: TableData;
  readonly title: string;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
}

/** In how many first rows the code of the form is looked for, its frame of row and column letters included. */
const HEAD_ROWS = 6;

/** Forms that are lists of items or of labels with their values, without a numbering row. */
const LISTS: readonly string[] = ["1001", "111"];

/** Headings may take so many rows above the numbering row. */
const MOST_HEADINGS = 6;

/**
 * Reads a sheet as a form: the code that stands alone in one of the first rows (or is the sheet's name), and below it
 * the numbering row, in which 甲, 乙 (丙) and 1, 2, 3 … stand; the headings are the rows between them, the data come
 * after.
 * @returns null where the sheet is no form; a form that is a list of items (教基1001) has no columns and is read as rows
 */
export function formSheetOf(table: TableData): FormSheet | null {
  const found = codeIn(table);
  if (found === null) return null;
  const numbering = numberingRow(table);
  if (numbering === null && !LISTS.includes(found.code.number)) return null;
  const title = titleAbove(table, found.row);
  if (numbering === null) return { code: found.code, table, title, rows: listRows(table, found.row), columns: [] };
  const first = headingRow(table, found.row, numbering);
  return {
    code: found.code,
    table,
    title,
    rows: dataRows(table, numbering),
    columns: numbering.numbers.map((at) => ({ at, path: pathOf(table, at, first, numbering.row, numbering.numbers) })),
  };
}

/** The form of a need, or null; 续表 of another number never stands in for it. */
export function formOf(forms: readonly FormSheet[], numbers: readonly string[]): FormSheet | null {
  return forms.find(({ code }) => numbers.includes(code.number) && !code.isContinued) ?? null;
}

/** The cell of a row and column, with its place for whoever asks where a number comes from. */
export function formCell({ table }: FormSheet, row: FormRow, column: number): { cell: Cell; ref: CellRef } {
  return { cell: table.cells[row.at]?.[column] ?? EMPTY_CELL, ref: cellRefIn(table, row.at, column) };
}

/** Words of a cell without blanks, the platform's escapes and the marks # and 其中. */
export function labelOf(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return "";
  return String(cell.value)
    .replace(/_x[0-9A-Fa-f]{2,4}_?/gu, "")
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/^(?:[#＃]|其中[:：]?|总计中[:：])+/u, "")
    .replace(/^[一二三四五六七八九十]{1,3}、/u, "");
}

function isPartMark(cell: Cell | undefined): boolean {
  const text = cell === undefined || cell.value === null ? "" : String(cell.value).replace(/\s+/gu, "");
  return /^(?:[#＃]|其中|总计中)/u.test(text);
}

function codeIn(table: TableData): { code: FormCode; row: number } | null {
  for (let row = 0; row < Math.min(HEAD_ROWS, table.cells.length); row++) {
    const code = codeAlone(table.cells[row] ?? []);
    if (code !== null) return isCatalogue(table, code) ? null : { code: withType(code, table.sheet), row };
  }
  const named = formCodeOf(table.sheet.replace(/\s+/gu, ""));
  return named === null ? null : { code: named, row: -1 };
}

/** The code of a form that is alone in its row, but for the frame's number and the unit of the form. */
function codeAlone(row: readonly Cell[]): FormCode | null {
  const filled = row.flatMap((cell, column) => {
    const text = labelOf(cell);
    const isFrame = column === 0 && /^\d{1,3}$/u.test(text);
    return text === "" || isFrame || /单位[:：]/u.test(text) ? [] : [text];
  });
  const [only = ""] = filled;
  return filled.length === 1 ? formCodeOf(only) : null;
}

/** 目录 and lists of what was checked name several forms and are none. */
function isCatalogue(table: TableData, code: FormCode): boolean {
  return table.cells.some((row) =>
    row.some((cell) => {
      const other = cell.kind === "text" ? formCodeOf(labelOf(cell)) : null;
      return other !== null && other.number !== code.number;
    }),
  );
}

/** The sheet's name says the type of school where the code's cell does not. */
function withType(code: FormCode, sheet: string): FormCode {
  const named = formCodeOf(sheet.replace(/\s+/gu, ""));
  const isSame = named !== null && named.number === code.number && code.type === null && named.type !== null;
  return isSame ? { ...code, type: named.type, generation: named.generation } : code;
}

function titleAbove(table: TableData, codeRow: number): string {
  const rows = table.cells.slice(0, codeRow < 0 ? 2 : codeRow + 1);
  const texts = rows.flatMap((row) => row.map(labelOf)).filter((text) => text.length > 3 && formCodeOf(text) === null);
  return texts[0] ?? "";
}

interface Numbering {
  readonly row: number;
  readonly labels: readonly number[];
  readonly numbers: readonly number[];
}

function numberingRow(table: TableData): Numbering | null {
  for (let row = 0; row < table.cells.length; row++) {
    const labels: number[] = [];
    const numbers: number[] = [];
    (table.cells[row] ?? []).forEach((cell, column) => {
      const text = labelOf(cell);
      if (/^[甲乙丙丁]$/u.test(text)) labels.push(column);
      else if (labels.length > 0 && text === String(numbers.length + 1)) numbers.push(column);
    });
    if (labels.length >= 2 && numbers.length >= 1) return { row, labels, numbers };
  }
  return null;
}

/** The first row of headings: below the code, and below lines of words at the left (计量单位：人). */
function headingRow(table: TableData, codeRow: number, { row: numbering, numbers }: Numbering): number {
  const first = numbers[0] ?? 0;
  const isLine = (cells: readonly Cell[]): boolean =>
    cells.every((cell, column) => labelOf(cell) === "" || column < first || /单位[:：]/u.test(labelOf(cell)));
  let row = Math.max(codeRow + 1, numbering - MOST_HEADINGS, 0);
  while (row < numbering - 1 && isLine(table.cells[row] ?? [])) row++;
  return row;
}

/**
 * Headings above a column: a merged cell stands in its first column, so a blank takes what stands left of it in its
 * row.
 */
function pathOf(
  table: TableData,
  column: number,
  first: number,
  numbering: number,
  numbers: readonly number[],
): string[] {
  const path: string[] = [];
  const from = numbers[0] ?? column;
  for (let row = first; row < numbering; row++) {
    const own = labelOf(table.cells[row]?.[column]);
    const isMergedDown = own === "" && !hasBelow(table, column, row, numbering);
    const word = own !== "" || isMergedDown ? own : spreadFromLeft(table, row, column, from, first);
    if (word !== "" && path[path.length - 1] !== word) path.push(word);
  }
  return path;
}

function hasBelow(table: TableData, column: number, row: number, numbering: number): boolean {
  for (let below = row + 1; below < numbering; below++) {
    if (labelOf(table.cells[below]?.[column]) !== "") return true;
  }
  return false;
}

function spreadFromLeft(table: TableData, row: number, column: number, from: number, first: number): string {
  for (let left = column - 1; left >= from; left--) {
    // Where the row above begins something new, what stands further left belongs to another block.
    if (row > first && labelOf(table.cells[row - 1]?.[left + 1]) !== "" && left + 1 !== column) return "";
    const word = labelOf(table.cells[row]?.[left]);
    if (word !== "") return word;
  }
  return "";
}

/** Rows of data; a label merged downwards (班额) stands left of the labels of its rows, which then name the row. */
function dataRows(table: TableData, { row: numbering, labels }: Numbering): FormRow[] {
  const [nameColumn = 0, codeColumn = nameColumn + 1] = labels;
  const rows: FormRow[] = [];
  for (let at = numbering + 1; at < table.cells.length; at++) {
    const cells = (table.cells[at] ?? []).slice(nameColumn, codeColumn);
    const last = [...cells].reverse().find((cell) => labelOf(cell) !== "");
    if (last === undefined) continue;
    rows.push({ at, label: labelOf(last), isPart: cells.some(isPartMark) });
  }
  return rows;
}

/** A form that is a list: each row's first words. */
function listRows(table: TableData, codeRow: number): FormRow[] {
  return table.cells.flatMap((cells, at): FormRow[] => {
    const first = at > codeRow ? cells.find((cell) => labelOf(cell) !== "") : undefined;
    return first === undefined ? [] : [{ at, label: labelOf(first), isPart: isPartMark(first) }];
  });
}
