import type { FigureCard } from "../regulation/figures/figureCard";
import { cellOfFigure, knownValue, type Figure } from "../model/figures/figure";
import { finding, type Finding } from "../model/findings/finding";
import { addressOf } from "../model/tables/cellRef";
import type { TableData } from "../model/tables/table";
import { cellAt, textOf } from "./cells/cellText";
import type { RecognisedTable } from "./recognition/recognisedTable";
import {
  linesAbove,
  stampOfLine,
  stampOfSheet,
  stampOfYearColumns,
  stampsOfRows,
  type Line,
  type YearStamp,
} from "./yearStamps";

/** What lists of several school years in one workbook come to. */
export interface MixedYears {
  /** Null where all lists may be of one year. */
  readonly found: Finding | null;
  /** Names (or codes, where no name stands) of schools of which the same is said for two years. */
  readonly schools: readonly string[];
}

/** A word over columns of one of several years, of which only the latest were read. */
const YEAR_ALONE = /^\s*(?:19|20)\d\d[\d年学度—–~～至/-]*\s*$/u;

/**
 * Check 18: the lists of schools of one workbook speak of one school year. Titles above the lists and between their
 * rows, names of sheets and columns 学年 are held against each other; money is of the year before and is left aside.
 * Schools of which two lists, or two rows, say the same for different years make it an error: nobody knows which year
 * is meant.
 * @param schoolYear 学年 of the workbook, against which columns of a year are held
 */
export function mixedYears(
  lists: readonly RecognisedTable[],
  plainRanges: readonly TableData[],
  schoolYear?: Figure,
): MixedYears {
  const dated = lists.map((list) => datedList(list, plainRanges));
  const ofColumns = dated.flatMap(({ columns }) => columns);
  const [first] = ofColumns;
  const stamps = [
    ...(first === undefined ? [] : statedYear(schoolYear, first)),
    ...ofColumns,
    ...dated.flatMap(({ titles }) =>
      titles.filter(({ line }) => first === undefined || !YEAR_ALONE.test(line.text)).map(({ stamp }) => stamp),
    ),
    ...dated.flatMap(({ rows }) => [...rows.values()]),
    ...dated.flatMap(({ sheet }) => sheet),
  ];
  const years = yearsApart(stamps);
  const other = years[1];
  if (other === undefined) return { found: null, schools: [] };
  const schools = [...schoolsOfTwoYears(dated)];
  const places = [...years]
    .sort((a, b) => a.year - b.year)
    .map(({ text, where }) => ({ year: text, place: `${where.sheet}!${addressOf(where)}` }));
  const rank = schools.length > 0 ? "error" : "warning";
  return { found: finding("yearsMixed", rank, { places, schools: schools.length }, other.where), schools };
}

interface DatedList {
  readonly list: RecognisedTable;
  readonly titles: readonly { readonly line: Line; readonly stamp: YearStamp }[];
  readonly columns: readonly YearStamp[];
  readonly sheet: readonly YearStamp[];
  readonly rows: ReadonlyMap<number, YearStamp>;
}

/** 2022年七年级入学人数 above a column that nothing was read of says nothing of those that were. */
function isOfUnused({ text, where }: Line, { table, columns }: RecognisedTable): boolean {
  return columns.some(
    ({ column, identifier, heading }) =>
      identifier === null && table.firstColumn + column === where.column && heading.includes(text),
  );
}

function datedList(list: RecognisedTable, plainRanges: readonly TableData[]): DatedList {
  return {
    list,
    titles: linesAbove(list, plainRanges)
      .filter((line) => !isOfUnused(line, list))
      .flatMap((line) => stampOfLine(line).map((stamp) => ({ line, stamp }))),
    columns: stampOfYearColumns(list),
    sheet: stampOfSheet(list),
    rows: stampsOfRows(list),
  };
}

function statedYear(schoolYear: Figure | undefined, { where }: YearStamp): YearStamp[] {
  const year = knownValue(schoolYear);
  if (year === null) return [];
  return [{ year, isSchoolYear: true, text: `${year}学年`, where: cellOfFigure(schoolYear) ?? where }];
}

/** One stamp of each year that can be none of the others. */
function yearsApart(stamps: readonly YearStamp[]): YearStamp[] {
  const apart: YearStamp[] = [];
  for (const stamp of stamps) if (apart.every((one) => !mayBeOneYear(one, stamp))) apart.push(stamp);
  return apart;
}

/** 2025年 beside 2024—2025学年 may be its second half. */
function mayBeOneYear(one: YearStamp, other: YearStamp): boolean {
  if (one.year === other.year) return true;
  const [schoolYear, year] = one.isSchoolYear ? [one, other] : [other, one];
  return one.isSchoolYear !== other.isSchoolYear && year.year === schoolYear.year + 1;
}

/** What is said of a school, and for which year. */
interface Entry {
  readonly stamp: YearStamp;
  readonly figures: ReadonlySet<string>;
}

/**
 * Schools with rows of two years that say the same of them: pupils of 2024 and of 2025, not pupils of 2025 and rooms of
 * 2024. A list that bears codes alone speaks of the school that has the code in another.
 */
function schoolsOfTwoYears(dated: readonly DatedList[]): Set<string> {
  const twice = new Set<string>();
  const seen = new Map<string, Entry[]>();
  for (const { list, titles, columns, sheet, rows } of dated) {
    const stampOfList = titles[titles.length - 1]?.stamp ?? columns[0] ?? sheet[0];
    const figures = figuresOf(list);
    const at = (id: string): number => list.columns.find(({ identifier }) => identifier === id)?.column ?? -1;
    const [name, code] = [at("name"), at("code")];
    for (let row = list.firstDataRow; row < list.endDataRow; row++) {
      const stamp = rows.get(row) ?? stampOfList;
      const names = [name, code].map((column) => textAt(list.table, row, column)).filter((text) => text !== "");
      const [school] = names;
      if (stamp === undefined || school === undefined) continue;
      const isOfTwo = names
        .flatMap((one) => seen.get(one) ?? [])
        .some((one) => !mayBeOneYear(one.stamp, stamp) && [...figures].some((id) => one.figures.has(id)));
      if (isOfTwo) twice.add(school);
      for (const one of names) seen.set(one, [...(seen.get(one) ?? []), { stamp, figures }]);
    }
  }
  return twice;
}

function figuresOf({ columns, vocabulary }: RecognisedTable): Set<string> {
  const cards: Readonly<Record<string, FigureCard>> = vocabulary.schools;
  return new Set(
    columns.flatMap(({ identifier }) => {
      const card = identifier === null ? undefined : cards[identifier];
      return identifier === null || card === undefined || card.dimension === "text" ? [] : [identifier];
    }),
  );
}

function textAt(table: TableData, row: number, column: number): string {
  return column < 0 ? "" : textOf(cellAt(table, row, column)).replace(/\s+/gu, "");
}
