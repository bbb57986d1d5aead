import { cellRefIn, type CellRef } from "../model/tables/cellRef";
import { finding, type Finding } from "../model/findings/finding";
import type { TableData } from "../model/tables/table";
import { cellAt, textOf } from "./cells/cellText";
import type { RecognisedTable } from "./recognition/recognisedTable";
import { countyOfTitle } from "./recognition/titles";
import { yearOfCell } from "./cells/yearOfCell";

/** The year that a title or a cell states of a list of schools. */
interface YearStamp {
  readonly year: number;
  /** True for 2024—2025学年, false for 2024年, which may be the year in which a school year begins or ends. */
  readonly isSchoolYear: boolean;
  readonly where: CellRef;
}

const ROWS_ABOVE = 4;
const YEAR = /((?:19|20)\d\d)年?(?:[-—–~～至/]((?:19|20)?\d\d))?(学年|年)/u;
const YEAR_OF_SHEET = /(?<!\d)((?:19|20)\d\d)(?:年?[-—–~～至/]((?:19|20)?\d\d))?(?![\d.月/-])(?:(学年)|年(?!\d))?/u;
/** Titles of money and of other times than the state of the schools. */
const OTHER_TIME = /经费|决算|预算|拨款|上年|历年|近三年|填报时间|填报日期|截至|截止/u;

/**
 * Check 18: the lists of schools of one workbook speak of one school year and of one county. Titles above the lists and
 * columns 学年 are held against each other; money is of the year before and is left aside.
 * @param schoolYear 学年 of the workbook, against which columns of a year are held
 */
export function mixedSources(
  tables: readonly RecognisedTable[],
  plainRanges: readonly TableData[],
  schoolYear: number | null = null,
): Finding[] {
  const lists = tables.filter(({ roles }) => roles.some((role) => role === "schools" || role === "classes"));
  const lines = lists.flatMap((list) => linesAbove(list, plainRanges));
  const ofColumns = lists.flatMap(stampOfYearColumns);
  const [first] = ofColumns;
  const stamps = [
    ...(first === undefined || schoolYear === null ? [] : [{ ...first, year: schoolYear, isSchoolYear: true }]),
    ...ofColumns,
    ...lines.filter(({ text }) => first === undefined || !YEAR_ALONE.test(text)).flatMap(stampOf),
    ...lists.flatMap(stampsOfColumn),
    ...lists.flatMap(stampOfSheet),
  ];
  return [...mixedYears(stamps), ...mixedCounties(lines)];
}

/** A word over columns of one of several years, of which only the latest were read. */
const YEAR_ALONE = /^\s*(?:19|20)\d\d[\d年学度—–~～至/-]*\s*$/u;

function stampOfYearColumns({ table, firstDataRow, yearOfColumns }: RecognisedTable): YearStamp[] {
  if (yearOfColumns === undefined) return [];
  return [{ year: yearOfColumns, isSchoolYear: false, where: cellRefIn(table, Math.max(0, firstDataRow - 1), 0) }];
}

interface Line {
  readonly text: string;
  readonly where: CellRef;
}

/** Text in the rows above a list: of the table itself, or of the cells around a named one. */
function linesAbove({ table, firstDataRow }: RecognisedTable, plainRanges: readonly TableData[]): Line[] {
  const around = table.name === null ? table : plainRanges.find(({ sheet }) => sheet === table.sheet);
  if (around === undefined) return [];
  const end = table.name === null ? firstDataRow : table.firstRow - around.firstRow;
  const lines: Line[] = [];
  for (let row = Math.max(0, end - ROWS_ABOVE); row < end; row++) {
    for (let column = 0; column < (around.cells[row]?.length ?? 0); column++) {
      const text = textOf(cellAt(around, row, column));
      if (text !== "" && text.length <= 60) lines.push({ text, where: cellRefIn(around, row, column) });
    }
  }
  return lines;
}

function stampOf({ text, where }: Line): YearStamp[] {
  const [, first, second, word] = YEAR.exec(text.normalize("NFKC").replace(/\s+/gu, "")) ?? [];
  if (first === undefined || OTHER_TIME.test(text)) return [];
  const year = Number(first);
  const isSpan = second !== undefined && (year + 1) % 100 !== Number(second) % 100;
  const isLabel = !/[表册统计情况名单汇总数据学校教育学年]/u.test(text.replace(/\s+/gu, "").replace(YEAR, ""));
  return isSpan || (isLabel && word !== "学年")
    ? []
    : [{ year, isSchoolYear: word === "学年" || second !== undefined, where }];
}

function stampsOfColumn({ table, columns, firstDataRow, endDataRow }: RecognisedTable): YearStamp[] {
  const at = columns.find(({ identifier }) => identifier === "dataYear")?.column;
  if (at === undefined) return [];
  const stamps = new Map<number, YearStamp>();
  for (let row = firstDataRow; row < endDataRow; row++) {
    const year = Number(yearOfCell(cellAt(table, row, at)) ?? NaN);
    if (!Number.isNaN(year) && !stamps.has(year))
      stamps.set(year, { year, isSchoolYear: true, where: cellRefIn(table, row, at) });
  }
  return [...stamps.values()];
}

/** 2024年小学, 小学2024: the name of a sheet is short, and a year in it says whose figures these are. */
function stampOfSheet({ table }: RecognisedTable): YearStamp[] {
  const [, first, second, word] = YEAR_OF_SHEET.exec(table.sheet.normalize("NFKC").replace(/\s+/gu, "")) ?? [];
  if (first === undefined || OTHER_TIME.test(table.sheet)) return [];
  const year = Number(first);
  const isSpan = second !== undefined && (year + 1) % 100 !== Number(second) % 100;
  return isSpan
    ? []
    : [{ year, isSchoolYear: word !== undefined || second !== undefined, where: cellRefIn(table, 0, 0) }];
}

function mixedYears(stamps: readonly YearStamp[]): Finding[] {
  const [first] = stamps;
  const other = stamps.find((stamp) => first !== undefined && !mayBeOneYear(first, stamp));
  if (first === undefined || other === undefined) return [];
  const [earlier, later] = [Math.min(first.year, other.year), Math.max(first.year, other.year)];
  return [finding("yearsMixed", "warning", { first: String(earlier), second: String(later) }, other.where)];
}

/** 2025年 beside 2024—2025学年 may be its second half. */
function mayBeOneYear(one: YearStamp, other: YearStamp): boolean {
  if (one.year === other.year) return true;
  const [schoolYear, year] = one.isSchoolYear ? [one, other] : [other, one];
  return one.isSchoolYear !== other.isSchoolYear && year.year === schoolYear.year + 1;
}

function mixedCounties(lines: readonly Line[]): Finding[] {
  const named = lines.flatMap(({ text, where }) => {
    const county = countyOfTitle(text);
    return county === null ? [] : [{ county, where }];
  });
  const [first] = named;
  const other = named.find(
    ({ county }) => first !== undefined && !county.endsWith(first.county) && !first.county.endsWith(county),
  );
  if (first === undefined || other === undefined) return [];
  return [finding("countiesMixed", "error", { first: first.county, second: other.county }, other.where)];
}
