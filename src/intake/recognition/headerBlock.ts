import type { Heading } from "./heading";
import type { TableData } from "../../model/tables/table";
import { EMPTY_CELL } from "../../model/tables/cell";
import { cellAt, isBlank, isBlankRow, textOf } from "../cells/cellText";
import { plainText } from "../cells/quantityText";

/**
 * The headings that `height` rows of a plain range make together. Merged cells are inferred: a blank to the right of an
 * upper heading belongs to it where both columns have headings below; a blank below leaves the upper heading alone.
 */
export function headingsOfRows(range: TableData, firstRow: number, height: number): Heading[] {
  const lines = range.cells.slice(firstRow, firstRow + height);
  const width = widthUpToGap(lines);
  const rows = lines.map((line) => Array.from({ length: width }, (_, column) => textOf(line[column] ?? EMPTY_CELL)));
  for (let row = 0; row < rows.length - 1; row++) fillToTheRight(rows, row);
  const beyond = filledBeyond(range, width);
  for (const column of beyond) {
    rows.forEach((row, index) => (row[column] = textOf(lines[index]?.[column] ?? EMPTY_CELL)));
  }
  return [...Array.from({ length: width }, (_, column) => column), ...beyond].map((column) => {
    const parts = rows.map((row) => row[column] ?? "").filter((part, row, all) => part !== "" && part !== all[row - 1]);
    return { column, parts, text: parts.join(" ") };
  });
}

/**
 * Behind so many blank columns no heading belongs to those before: a mark in XFD1 makes no 16,000 columns to look at.
 */
const WIDEST_GAP = 100;

/** Columns of the rows up to the last one in which something stands, or up to the first wide gap. */
function widthUpToGap(lines: TableData["cells"]): number {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  let width = 0;
  for (let column = 0; column < longest && column - width <= WIDEST_GAP; column++) {
    if (lines.some((line) => !isBlank(line[column] ?? EMPTY_CELL))) width = column + 1;
  }
  return width;
}

/** Columns behind those in which nevertheless something stands. */
function filledBeyond({ cells }: TableData, width: number): readonly number[] {
  const filled = FILLED.get(cells) ?? filledColumns(cells);
  FILLED.set(cells, filled);
  const first = filled.findIndex((column) => column >= width);
  return first < 0 ? [] : filled.slice(first);
}

/** Every row of a range may be tried as its heading, and all of its cells tell which columns are filled. */
const FILLED = new WeakMap<TableData["cells"], readonly number[]>();

function filledColumns(cells: TableData["cells"]): number[] {
  const filled = new Set<number>();
  for (const row of cells) row.forEach((cell, column) => (isBlank(cell) ? undefined : filled.add(column)));
  return [...filled].sort((one, other) => one - other);
}

function fillToTheRight(rows: string[][], row: number): void {
  const line = rows[row] ?? [];
  for (let column = 1; column < line.length; column++) {
    const sameParent = row === 0 || rows[row - 1]?.[column] === rows[row - 1]?.[column - 1];
    if (line[column] === "" && sameParent && hasBelow(rows, row, column) && hasBelow(rows, row, column - 1)) {
      line[column] = line[column - 1] ?? "";
    }
  }
}

function hasBelow(rows: readonly (readonly string[])[], row: number, column: number): boolean {
  return rows.slice(row + 1).some((line) => (line[column] ?? "") !== "");
}

/** The first row of data behind a heading: rows of 甲, 乙, 1, 2, 3 … and blank rows are passed over. */
export function firstDataRowAfter(range: TableData, headerEnd: number): number {
  let row = headerEnd;
  while (row < range.cells.length && (isBlankRow(range, row) || isColumnNumbering(range, row))) row++;
  return row;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const LEAST_LETTERS = 3;
const NUMBER_OF_COLUMN = /^(?:第|栏次)?[(l]?(\d{1,2})\)?[列栏]?(?:=[\dl+\-*/÷×()%]{1,40})?$/u;

/** True for the row that numbers the columns of an official form: 甲 乙 1 2 3, L1 L2 L3, A B C, (1) (2) or 3=1+2. */
export function isColumnNumbering(range: TableData, row: number): boolean {
  const marks = (range.cells[row] ?? [])
    .map(textOf)
    .map(plainText)
    .filter((text) => text !== "" && !/^[甲乙丙丁戊己庚辛壬癸]$/u.test(text));
  if (marks.length >= LEAST_LETTERS && marks.every((mark, at) => mark === LETTERS[at])) return true;
  const numbers = marks.map((mark) => Number(NUMBER_OF_COLUMN.exec(mark)?.[1] ?? NaN));
  if (numbers.length < 2) return false;
  return numbers.every((number, position) =>
    position === 0 ? number <= 2 : number === (numbers[position - 1] ?? NaN) + 1,
  );
}

const NOTE =
  /^(?:注|备注|说明|填表说明|填表|制表|审核|负责人|单位负责人|统计负责人|联系|报出|填报人|填报时间|填报日期|上报|数据来源|数据截止|数据时点|(?:数据)?统计(?:时点|日期|时间|口径|范围|基准|截止))[^,，]{0,6}[:：]|^(?:注|说明)\d*[.、]/u;

/**
 * The first row behind the data: blank rows and notes (注：…, 填表人：…) at the end do not belong to it.
 * @param from first data row
 * @param to first row that belongs to something else
 */
export function endOfData(range: TableData, from: number, to: number): number {
  let end = to;
  while (end > from && (isBlankRow(range, end - 1) || isNote(range, end - 1))) end--;
  return end;
}

function isNote(range: TableData, row: number): boolean {
  const filled = (range.cells[row] ?? []).filter((cell) => !isBlank(cell));
  return filled.length <= 4 && NOTE.test(textOf(filled[0] ?? cellAt(range, row, 0)));
}
