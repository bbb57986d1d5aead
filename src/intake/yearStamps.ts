import { EMPTY_CELL, type Cell } from "../model/tables/cell";
import { cellRefIn, type CellRef } from "../model/tables/cellRef";
import type { TableData } from "../model/tables/table";
import { cellAt, isBlank, textOf } from "./cells/cellText";
import { yearOfCell } from "./cells/yearOfCell";
import type { RecognisedTable } from "./recognition/recognisedTable";

/** The year that a title, a sheet or a cell states of a list of schools. */
export interface YearStamp {
  readonly year: number;
  /** True for 2024—2025学年, false for 2024年, which may be the year in which a school year begins or ends. */
  readonly isSchoolYear: boolean;
  /** The year as it stands there. */
  readonly text: string;
  readonly where: CellRef;
}

/** A text in the rows above a list, with its place. */
export interface Line {
  readonly text: string;
  readonly where: CellRef;
  /** True where nothing else stands in its row, and it begins there. */
  readonly isAlone: boolean;
}

const ROWS_ABOVE = 4;
const YEAR = /((?:19|20)\d\d)年?(?:[-—–~～至/]((?:19|20)?\d\d))?(学年|年)/u;
const YEAR_OF_SHEET = /(?<!\d)((?:19|20)\d\d)(?:年?[-—–~～至/]((?:19|20)?\d\d))?(?![\d.月/-])(?:(学年)|年(?!\d))?/u;
/** Titles of money and of other times than the state of the schools. */
const OTHER_TIME = /经费|决算|预算|拨款|上年|历年|近三年|填报时间|填报日期|截至|截止/u;
/**
 * A year may be of the accounts under this heading, and of the school year: it is held against others of its column
 * only.
 */
const YEAR_OF_ANYTHING = /^年度$/u;

/** Text in the rows above a list: of the table itself, or of the cells around a named one. */
export function linesAbove({ table, firstDataRow }: RecognisedTable, plainRanges: readonly TableData[]): Line[] {
  const around = table.name === null ? table : plainRanges.find(({ sheet }) => sheet === table.sheet);
  if (around === undefined) return [];
  const end = table.name === null ? firstDataRow : table.firstRow - around.firstRow;
  const lines: Line[] = [];
  for (let row = Math.max(0, end - ROWS_ABOVE); row < end; row++) {
    const cells = around.cells[row] ?? [];
    const only = cells.filter((cell) => !isBlank(cell)).length === 1;
    for (let column = 0; column < cells.length; column++) {
      const text = textOf(cellAt(around, row, column));
      const isAlone = only && column === 0;
      if (text !== "" && text.length <= 60) lines.push({ text, where: cellRefIn(around, row, column), isAlone });
    }
  }
  return lines;
}

/** The year of a title: 示例县2024—2025学年学校情况表, 2024年小学, and 2024年 where it is a line of its own. */
export function stampOfLine({ text, where, isAlone }: Line): YearStamp[] {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  const [typed, first, second, word] = YEAR.exec(plain) ?? [];
  if (first === undefined || typed === undefined || OTHER_TIME.test(text)) return [];
  const year = Number(first);
  const isLabel = !isAlone && !/[表册统计情况名单汇总数据学校教育学年]/u.test(plain.replace(YEAR, ""));
  return isSpan(year, second) || (isLabel && word !== "学年")
    ? []
    : [{ year, isSchoolYear: word === "学年" || second !== undefined, text: typed, where }];
}

/** 2022—2024 are several years, of which no one is meant; 2024—2025 is one school year. */
function isSpan(year: number, second: string | undefined): boolean {
  return second !== undefined && (year + 1) % 100 !== Number(second) % 100;
}

/** 2024年小学, 小学2024: the name of a sheet is short, and a year in it says whose figures these are. */
export function stampOfSheet({ table }: RecognisedTable): YearStamp[] {
  const [typed, first, second, word] = YEAR_OF_SHEET.exec(table.sheet.normalize("NFKC").replace(/\s+/gu, "")) ?? [];
  if (first === undefined || typed === undefined || OTHER_TIME.test(table.sheet)) return [];
  const year = Number(first);
  return isSpan(year, second)
    ? []
    : [{ year, isSchoolYear: word !== undefined || second !== undefined, text: typed, where: cellRefIn(table, 0, 0) }];
}

/** 2025年 over the columns that were read. */
export function stampOfYearColumns({ table, firstDataRow, yearOfColumns }: RecognisedTable): YearStamp[] {
  if (yearOfColumns === undefined) return [];
  const where = cellRefIn(table, Math.max(0, firstDataRow - 1), 0);
  return [{ year: yearOfColumns, isSchoolYear: false, text: `${yearOfColumns}年`, where }];
}

/**
 * The year of each row that has one: by its column 学年 (a blank there repeats the year above), else by the last line
 * between the rows that is nothing but a title with a year (2024—2025学年, 2025年学校情况).
 * @returns by the number of the row within the table
 */
export function stampsOfRows(list: RecognisedTable): ReadonlyMap<number, YearStamp> {
  const { table, columns, firstDataRow, endDataRow } = list;
  const stamps = new Map<number, YearStamp>();
  const column = columns.find(({ identifier }) => identifier === "dataYear");
  let last: YearStamp | null = null;
  for (let row = firstDataRow; row < endDataRow; row++) {
    const own = column === undefined ? titleOfYear(table, row) : cellOfYear(table, row, column.column);
    last = own ?? last;
    if (last !== null) stamps.set(row, last);
  }
  const isOne = new Set([...stamps.values()].map(({ year }) => year)).size < 2;
  return isOne && column !== undefined && YEAR_OF_ANYTHING.test(column.heading.trim()) ? new Map() : stamps;
}

function cellOfYear(table: TableData, row: number, column: number): YearStamp | null {
  const cell = cellAt(table, row, column);
  const year = yearOfCell(cell);
  const where = cellRefIn(table, row, column);
  return year === null ? null : { year: Number(year), isSchoolYear: true, text: textOf(cell), where };
}

function titleOfYear(table: TableData, row: number): YearStamp | null {
  const cells = table.cells[row] ?? [];
  const at = cells.findIndex((cell) => !isBlank(cell));
  const cell: Cell = cells[at] ?? EMPTY_CELL;
  const isAlone = cells.every((one, column) => column === at || isBlank(one));
  if (!isAlone || cell.kind !== "text") return null;
  const where = cellRefIn(table, row, at);
  return stampOfLine({ text: cell.value, where, isAlone })[0] ?? null;
}
