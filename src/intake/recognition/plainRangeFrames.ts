import { isBlankMark, plainText } from "../cells/quantityText";
import type { SchoolColumnId } from "../../model/identifiers";
import type { Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { cellAt, isBlank, isBlankRow, textOf } from "../cells/cellText";
import { correctionsFor, pointedRows } from "../settings/corrections";
import { endOfData, firstDataRowAfter, headingsOfRows } from "./headerBlock";
import { changesMeaning } from "../headings/headingWords";
import { recogniseFrame, type FrameReading, type RecogniseBy } from "./recogniseFrame";
import { titlesAbove } from "./stageOfFrame";
import type { TableFrame } from "./tableFrame";
import { namesSchools } from "./tableRoles";
import { unitsInRows } from "./unitLines";

/** A heading stands within this many rows below the top of a sheet or below a blank row. */
const ROWS_TO_SEARCH = 12;
/** Five rows of an export, and a row of form codes above them. */
const MOST_HEADING_ROWS = 6;

/**
 * The tables within a plain range, by the rows that read as headings; a sheet may hold several, one below the other.
 * Only a row that makes a table with a role counts as a heading, so that titles, notes and data never do.
 */
export function readingsOfPlainRange(range: TableData, by: RecogniseBy): FrameReading[] {
  const pointed = pointedReading(range, by);
  if (pointed !== null) return [pointed];
  const blocks: { start: number; reading: FrameReading }[] = [];
  let row = 0;
  while (row < range.cells.length) {
    const best = isCandidate(range, row, blocks.length === 0) ? bestHeader(range, row, by) : null;
    if (best !== null) blocks.push({ start: row, reading: best });
    row = best === null ? row + 1 : best.frame.firstDataRow;
  }
  return blocks.map(({ reading }, position) =>
    withEnd(range, reading, blocks[position + 1]?.start ?? range.cells.length, by),
  );
}

/** The one table of a range at whose headings somebody pointed; null where nobody did, or no such rows are there. */
function pointedReading(range: TableData, by: RecogniseBy): FrameReading | null {
  const rows = pointedRows(correctionsFor(range, by.mapping));
  const start = rows === null ? -1 : rows.from - range.firstRow;
  if (rows === null || start < 0 || start >= range.cells.length) return null;
  const height = Math.min(rows.to - rows.from + 1, MOST_HEADING_ROWS);
  const reading = recogniseFrame(frameOf(range, start, height), by);
  return withEnd(range, reading, range.cells.length, by);
}

/**
 * Where nothing in a range makes a table: the rows at its top that are understood best as headings all the same, so
 * that a table which lost a decisive heading is told apart from cells that never were one. Of rows that are understood
 * alike those next above the first numbers: what stands higher is a title or a line of who reports.
 */
export function nearestReading(range: TableData, by: RecogniseBy): FrameReading | null {
  const numbers = firstRowWithNumbers(range);
  let best: { readonly reading: FrameReading; readonly apart: number } | null = null;
  for (let start = 0; start < Math.min(ROWS_TO_SEARCH, range.cells.length); start++) {
    for (let height = 1; height <= MOST_HEADING_ROWS && start + height < range.cells.length; height++) {
      if (isBlankRow(range, start) || isDataRow(range, start + height - 1)) break;
      const reading = recogniseFrame(frameOf(range, start, height), by);
      const apart = Math.abs(numbers - (start + height));
      const gain = best === null ? 1 : known(reading) - known(best.reading);
      if (gain > 0 || (gain === 0 && best !== null && isNearer(range, start, apart, best.apart)))
        best = { reading, apart };
    }
  }
  return best === null ? null : withNamesAbove(range, best.reading, by);
}

/** 班数 and 学生数 below 一年级 and 二年级 are understood, and still the lower line of headings whose upper one has 学校名称. */
function withNamesAbove(range: TableData, reading: FrameReading, by: RecogniseBy): FrameReading {
  const { headingRow = 0, headingHeight = 1 } = reading.frame;
  let first = headingRow;
  const end = headingRow + headingHeight;
  while (first > 0 && end - first < MOST_HEADING_ROWS && isHeadingRow(range, first - 1)) first--;
  if (first === headingRow || namesSchools(reading.asSchools.identifiers as ReadonlySet<SchoolColumnId>))
    return reading;
  const taller = recogniseFrame(frameOf(range, first, end - first), by);
  return namesSchools(taller.asSchools.identifiers as ReadonlySet<SchoolColumnId>) ? taller : reading;
}

/** Where both end just above the numbers the lower one, unless the row above it holds headings too. */
function isNearer(range: TableData, start: number, apart: number, best: number): boolean {
  return apart < best || (apart === best && !isHeadingRow(range, start - 1));
}

/** The first row in which a number stands beside something else; behind the range where there is none. */
function firstRowWithNumbers(range: TableData): number {
  const found = range.cells.findIndex((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return filled.length > 1 && filled.some((cell) => cell.kind === "number" || isNumberAsText(cell));
  });
  return found < 0 ? range.cells.length : found;
}

function known({ asSchools, asRole }: FrameReading): number {
  return Math.max(asSchools.identifiers.size, ...[...asRole.values()].map(({ identifiers }) => identifiers.size));
}

/** A heading is at the top (where nothing is found yet) or follows a blank row or a line of title. */
function isCandidate(range: TableData, row: number, isFirst: boolean): boolean {
  if (isBlankRow(range, row)) return false;
  if (isFirst && row < ROWS_TO_SEARCH) return true;
  for (let above = row - 1; above >= Math.max(0, row - 3); above--) {
    if (isBlankRow(range, above)) return true;
    if ((range.cells[above] ?? []).filter((cell) => !isBlank(cell)).length > 2) return false;
  }
  return false;
}

/**
 * Of the headings that start within the next rows the one that is understood best, and of equals the one with the
 * fewest rows: a title above a heading must not become its upper part.
 */
function bestHeader(range: TableData, row: number, by: RecogniseBy): FrameReading | null {
  let best: { reading: FrameReading; height: number; start: number } | null = null;
  for (let start = row; start < row + MOST_HEADING_ROWS && !isBlankRow(range, start); start++) {
    for (const [height, reading] of headersAt(range, start, by)) {
      const gain = best === null ? 1 : understood(reading) - understood(best.reading);
      const isShorter = gain === 0 && best !== null && height < best.height && !holdsData(range, best.start, start);
      if (gain > 0 || isShorter) best = { reading, height, start };
    }
  }
  return best === null ? null : withRowsAbove(range, row, best, by);
}

/** Schools between two headings that are understood alike: the lower one is the next page's, and no better. */
function holdsData(range: TableData, from: number, to: number): boolean {
  return range.cells.slice(from, to).some((_, at) => isDataRow(range, from + at));
}

/**
 * The rows just above that are headings too belong to it although less may be understood with them: 上学年 over one of two
 * equal columns says which of them is meant. A title and a line such as 填报单位：… are none.
 */
function withRowsAbove(
  range: TableData,
  top: number,
  { reading, start, height }: { readonly reading: FrameReading; readonly start: number; readonly height: number },
  by: RecogniseBy,
): FrameReading {
  let first = start;
  while (first > top && start + height - first < MOST_HEADING_ROWS && isHeadingRow(range, first - 1)) first--;
  if (first === start) return reading;
  const taller = recogniseFrame(frameOf(range, first, height + start - first), by);
  return taller.roles.length > 0 ? taller : reading;
}

const LINE = /[:：]|^(?:填报|填表|制表|单位|上报)|\d{4}年\d{1,2}月/u;

/** 填报单位：… and dates; 其中：危房 is a heading. */
function isLine(text: string): boolean {
  return LINE.test(text.replace(/^其中[:：]/u, ""));
}

function isHeadingRow(range: TableData, row: number): boolean {
  const filled = (range.cells[row] ?? []).filter((cell) => !isBlank(cell));
  const [first] = filled;
  if (filled.length === 1 && first !== undefined) return isLoneHeading(range, row, textOf(first));
  return filled.length >= 2 && !isDataRow(range, row) && !filled.some((cell) => isLine(textOf(cell)));
}

const LONGEST_LONE_HEADING = 12;

/**
 * 拟建, 上学年 or 其中：危房 alone above some columns makes them other figures, so that it is no title: those begin in the first
 * column, are longer, or end in 表 and the like; a year alone is the second line of one.
 */
function isLoneHeading(range: TableData, row: number, text: string): boolean {
  const first = (range.cells[row + 1] ?? []).findIndex((cell) => !isBlank(cell));
  return (
    isBlank(cellAt(range, row, Math.max(0, first))) &&
    text.length <= LONGEST_LONE_HEADING &&
    !/[表册单]$|统计|汇总|单位|^(?:19|20)\d\d/u.test(text) &&
    !isLine(text) &&
    changesMeaning(text, "")
  );
}

function headersAt(range: TableData, start: number, by: RecogniseBy): [number, FrameReading][] {
  const found: [number, FrameReading][] = [];
  for (let height = 1; height <= MOST_HEADING_ROWS && start + height <= range.cells.length; height++) {
    const row = start + height - 1;
    const above = found.at(-1);
    // Headings merged over two rows each leave the lower one blank.
    if (height > 1 && above?.[0] === height - 1 && isBlankRow(range, row) && continues(range, row + 1, above[1]))
      continue;
    if (isDataRow(range, row)) break;
    const reading = recogniseFrame(frameOf(range, start, height), by);
    if (reading.roles.length > 0 && understood(reading) >= 2) found.push([height, reading]);
  }
  return found.filter(
    ([height, reading]) =>
      !found.some(
        ([taller, other]) =>
          taller > height &&
          continues(range, start + height, reading) &&
          (understood(other) >= understood(reading) || standsOverNumbers(range, start + height)),
      ),
  );
}

/**
 * True where each word of the row has numbers below it: 体育, 音乐 and 美术 below 体育艺术专任教师, which alone would be understood
 * as the number of all of them.
 */
function standsOverNumbers(range: TableData, row: number): boolean {
  return (range.cells[row] ?? []).every((cell, column) => {
    if (isBlank(cell)) return true;
    const below = range.cells.slice(row + 1, row + 1 + ROWS_TO_LOOK_BELOW).map((cells) => cells[column]);
    const filled = below.filter((one) => one !== undefined && !isBlank(one));
    return filled.some((one) => one?.kind === "number") && filled.every((one) => one?.kind !== "text" || isMark(one));
  });
}

const ROWS_TO_LOOK_BELOW = 300;

function isMark(cell: Cell): boolean {
  return isNumberAsText(cell) || isBlankMark(plainText(textOf(cell)));
}

/**
 * True where the next row may be one more row of headings: words under some columns and nothing under the first known
 * one. A first school without a code looks alike, but as a heading it would make less of the table understood.
 */
function continues(range: TableData, row: number, reading: FrameReading): boolean {
  const filled = (range.cells[row] ?? []).filter((cell) => !isBlank(cell));
  const first = reading.recognised[0]?.columns.find(({ identifier }) => identifier !== null)?.column ?? 0;
  return filled.length > 0 && filled.every((cell) => cell.kind === "text") && isBlank(cellAt(range, row, first));
}

/** Numbers, also those typed as text, do not stand in headings, but for years and brackets. */
function isDataRow(range: TableData, row: number): boolean {
  const filled = (range.cells[row] ?? []).filter((cell) => !isBlank(cell));
  return filled.filter((cell) => cell.kind === "number" || isNumberAsText(cell)).length * 2 >= filled.length;
}

function isNumberAsText(cell: Cell): boolean {
  return (
    cell.kind === "text" &&
    /^[\d.,，]+%?$/u.test(textOf(cell).normalize("NFKC")) &&
    !/^(?:19|20)\d\d$/u.test(textOf(cell).normalize("NFKC"))
  );
}

function understood(reading: FrameReading): number {
  return Math.max(
    0,
    ...reading.recognised.map((one) => one.columns.filter((column) => column.identifier !== null).length),
  );
}

function frameOf(range: TableData, row: number, height: number): TableFrame {
  const firstDataRow = firstDataRowAfter(range, row + height);
  return {
    table: range,
    headings: headingsOfRows(range, row, height),
    headingRow: row,
    headingHeight: height,
    firstDataRow,
    endDataRow: range.cells.length,
    isTrial: true,
    lineUnits: unitsInRows(range, Math.max(0, row - 4), row),
    titles: titlesAbove(range, row),
  };
}

function withEnd(range: TableData, reading: FrameReading, to: number, by: RecogniseBy): FrameReading {
  const end = endOfData(range, reading.frame.firstDataRow, titleStart(range, to));
  return recogniseFrame({ ...reading.frame, endDataRow: end, isTrial: false }, by);
}

/** Lines of a title between two blocks belong to the lower one. */
function titleStart(range: TableData, to: number): number {
  let start = to;
  while (
    start > 0 &&
    start < range.cells.length &&
    !isBlankRow(range, start - 1) &&
    isBlank(cellAt(range, start - 1, 1)) &&
    (range.cells[start - 1] ?? []).filter((cell) => !isBlank(cell)).length === 1
  )
    start--;
  return start;
}
