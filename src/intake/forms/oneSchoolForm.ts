import { textCell, type Cell } from "../../model/tables/cell";
import type { FormPlace, TableData } from "../../model/tables/table";
import { cellAt, isBlank, textOf } from "../cells/cellText";
import { parseTypedNumber } from "../cells/quantityText";
import type { Vocabulary } from "../vocabulary/vocabulary";
import {
  endOfForm,
  ENDS_LIKE_A_SCHOOL,
  headsOf,
  isSchoolLabel,
  isWord,
  LEAST_ROWS,
  SCHOOL,
  wordOf,
  type Head,
} from "./formHead";
import { turnedTable } from "./turnedTable";

/**
 * What a sheet with one row a figure is: forms of schools (with their tables turned), one that names no school, or
 * none.
 */
export type SchoolForms =
  | { readonly kind: "forms"; readonly tables: readonly TableData[] }
  | { readonly kind: "nameless" }
  | { readonly kind: "none" };

/** What only a school has: no list of the county's figures has such a row. */
const OF_A_SCHOOL =
  /^(?:学校类型|办学类型|学校代码|学校标识码|标识码|举办者(?:类型)?|建校年份|是否寄宿制|校长(?:姓名)?)$/u;
/** 甲小学基本情况表, and a sheet called 甲小学. */
const NAME_IN_TITLE =
  /^(?:附[件表]\d*[：:\s]*)?(.{1,20}?(?:小学|中学|学校|教学点|校区))(?:（[^）]*）)?(?:$|[^\u4e00-\u9fff]|基本情况|情况|自评|填报|数据|学年|统计)/u;
const NUMBER_OF_SCHOOLS = /\d\s{0,4}[所个校]/u;
const OF_MANY = /中小学|各|全[县市区]|义务教育|所有/u;
const HEADING = /^(?:代码|编码|数量|数值|数据|学校数|所数|个数|说明|备注)$/u;

/**
 * Forms of one school (项目 | 填报值 and one row a figure, the school's name among them) turned into lists of one row,
 * which are then read like any list; so are such tables that have one column for each school, or for each stage. Where
 * only the title or the sheet tells the name, it is taken from there.
 */
export function schoolForms(table: TableData, vocabulary: Vocabulary): SchoolForms {
  const heads = headsOf(table, vocabulary);
  const ends = [...heads.slice(1).map(({ row }) => row), table.cells.length];
  const turned = heads.map((head, at) =>
    turnedForm(table, head, { end: endOfForm(table, head, vocabulary, ends[at]), isFirst: at === 0 }, vocabulary),
  );
  const tables = turned.filter((one) => one !== null && one !== "nameless");
  if (tables.length > 0) return { kind: "forms", tables: [...tables, ...listBelow(table, heads, vocabulary)] };
  return turned.includes("nameless") ? { kind: "nameless" } : { kind: "none" };
}

/** The list of schools below the last form of a sheet, as a table of its own. */
function listBelow(table: TableData, heads: readonly Head[], vocabulary: Vocabulary): TableData[] {
  const last = heads.at(-1);
  const from = last === undefined ? table.cells.length : endOfForm(table, last, vocabulary);
  if (from === table.cells.length) return [];
  return [{ ...table, name: null, headingRows: 0, cells: table.cells.map((row, at) => (at < from ? [] : row)) }];
}

/** What stands above a second form on a sheet is the first one and no title. */
function withoutTitles(table: TableData, { row }: Head): TableData {
  return { ...table, cells: table.cells.map((cells, at) => (at < row ? [] : cells)) };
}

function turnedForm(
  sheet: TableData,
  head: Head,
  { end, isFirst }: { readonly end: number; readonly isFirst: boolean },
  vocabulary: Vocabulary,
): TableData | "nameless" | null {
  const rows: number[] = [];
  for (let at = head.row + 1; at < end; at++) if (wordOf(sheet.cells[at]?.[head.label]) !== "") rows.push(at);
  if (rows.length < LEAST_ROWS) return null;
  const table = isFirst ? sheet : withoutTitles(sheet, head);
  const nameRow = rows.find((at) => isWord(SCHOOL)(table.cells[at]?.[head.label]));
  const typed = nameRow === undefined ? [] : head.values.map(({ column }) => cellAt(table, nameRow, column));
  const labelAt = (at: number): string => wordOf(table.cells[at]?.[head.label]);
  const hasOwnRow = rows.some((at) => OF_A_SCHOOL.test(labelAt(at)) && !isHeadingRow(table, head, at));
  const isSurelyOfASchool = hasOwnRow || (nameRow !== undefined && labelAt(nameRow) !== "学校");
  if (typed.some((cell) => isName(cell, isSurelyOfASchool))) return turned(table, head, rows, [], vocabulary);
  if (head.values.every(({ school }) => school !== null)) return turned(table, head, rows, schoolsOf(head), vocabulary);
  const above = linesAbove(table, head, vocabulary);
  if (above.length > 0) return turned(table, head, rows, [], vocabulary, above);
  if (!hasOwnRow) return null;
  const name = nameFrom(table, head.row);
  return name === null
    ? "nameless"
    : turned(
        table,
        head,
        rows,
        head.values.map(() => textCell(name)),
        vocabulary,
      );
}

/**
 * 学校名称 | 南坪学校 in lines above 指标 | 小学 | 初中: whose the figures below are, and what else is said of the school there.
 * None where nothing names it.
 */
function linesAbove(table: TableData, { row: top, label, values }: Head, vocabulary: Vocabulary): Line[] {
  if (values.length > 1 && values.some(({ stage }) => stage === "")) return [];
  const lines = table.cells.slice(0, Math.max(0, top)).flatMap((cells, row): Line[] => {
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [first = -1, value = -1, ...others] = filled;
    const isLine = first === label && value > first && others.length === 0;
    if (!isLine || !isSchoolLabel(wordOf(cells[first]), vocabulary)) return [];
    return [{ heading: textCell(wordOf(cells[first])), places: [{ row, column: value }] }];
  });
  const isNamed = lines.some(({ heading, places: [place] }) => {
    const isOfName = isWord(SCHOOL)(heading) && place !== undefined;
    return isOfName && isName(cellAt(table, place.row, place.column), textOf(heading) !== "学校");
  });
  return isNamed ? lines : [];
}

/** 办学类型 | 代码 is the heading of another table. */
function isHeadingRow(table: TableData, { values }: Head, row: number): boolean {
  return values.some(({ column }) => HEADING.test(wordOf(table.cells[row]?.[column])));
}

function schoolsOf({ values }: Head): Cell[] {
  return values.flatMap(({ school }) => school ?? []);
}

/**
 * A name is a text. Under 学校 alone, with nothing beside it that only a school has, it must read like one: 学校 24,
 * 小学12所、初中3所 or 见附表 in a list of the county's figures is how many schools it has, and the list is no form.
 */
function isName(cell: Cell, isSurelyOfASchool: boolean): boolean {
  const text = textOf(cell);
  if (cell.kind !== "text" || text === "" || parseTypedNumber(text) !== null) return false;
  return isSurelyOfASchool || (ENDS_LIKE_A_SCHOOL.test(text) && !OF_MANY.test(text) && !NUMBER_OF_SCHOOLS.test(text));
}

function nameFrom(table: TableData, above: number): string | null {
  const titles = table.cells.slice(0, Math.max(0, above)).flatMap((row) => row.filter((cell) => !isBlank(cell)));
  return nameInTitle(titles.map(textOf), table.sheet);
}

/** The school that a title names, else the sheet. */
export function nameInTitle(titles: readonly string[], sheet: string): string | null {
  for (const text of [...titles, sheet]) {
    const name = NAME_IN_TITLE.exec(text.trim())?.[1];
    if (name !== undefined && !OF_MANY.test(name)) return name;
  }
  return null;
}

/** A column of the list that a form becomes: where its heading stands, and of each school where its value does. */
interface Line {
  readonly heading: Cell;
  readonly places: readonly FormPlace[];
}

/** One row for each school: the stages of one school become a column each, columns of schools a row each. */
function turned(
  table: TableData,
  head: Head,
  rows: readonly number[],
  names: readonly Cell[],
  vocabulary: Vocabulary,
  above: readonly Line[] = [],
): TableData {
  const below = rows.flatMap((row) => [...linesOf(table, head, row), ...linesBeside(table, head, row, vocabulary)]);
  const lines = [...above, ...below];
  const top = Math.max(0, head.row);
  const ofNames = names.map((_, at) => ({ row: top, column: head.values[at]?.column ?? head.label }));
  const schools = lines[0]?.places.length ?? 0;
  const all =
    names.length === 0 ? lines : [{ heading: textCell("学校名称"), places: ofNames.slice(0, schools) }, ...lines];
  const data = Array.from({ length: schools }, (_, at) =>
    all.map(({ places }, line) => {
      const place = places[at];
      if (names.length > 0 && line === 0) return names[at] ?? textCell("");
      return place === undefined ? textCell("") : cellAt(table, place.row, place.column);
    }),
  );
  const saidAbove = new Set(above.flatMap(({ places }) => places.map(({ row }) => row)));
  const titles = table.cells.slice(0, top).map((cells, row) => (saidAbove.has(row) ? [] : cells));
  return turnedTable(table, [...titles, all.map(({ heading }) => heading), ...data], {
    titleRows: top,
    places: Array.from({ length: schools }, (_, at) => all.map(({ places }) => places[at] ?? { row: top, column: 0 })),
  });
}

function linesOf(table: TableData, head: Head, row: number): Line[] {
  const isByStage = head.values.some(({ stage }) => stage !== "");
  if (!isByStage)
    return [{ heading: headingCell(table, head, row, ""), places: head.values.map(({ column }) => ({ row, column })) }];
  if (isOfSchool(table, head, row)) {
    const filled = head.values.find(({ column }) => !isBlank(cellAt(table, row, column))) ?? head.values[0];
    return [{ heading: headingCell(table, head, row, ""), places: [{ row, column: filled?.column ?? head.label }] }];
  }
  return head.values.map(({ column, stage }) => ({
    heading: headingCell(table, head, row, stage),
    places: [{ row, column }],
  }));
}

/** Further labels of the row with their values: 学校名称 | 甲小学 | 学校类型 | 小学. */
function linesBeside(table: TableData, { values }: Head, row: number, vocabulary: Vocabulary): Line[] {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0 || only.stage !== "") return [];
  const cells = table.cells[row] ?? [];
  return cells.flatMap((cell, column): Line[] => {
    const next = cells.findIndex((one, at) => at > column && !isBlank(one));
    const isLabel = column > only.column && cell.kind === "text" && isSchoolLabel(wordOf(cell), vocabulary);
    if (!isLabel || next < 0 || isSchoolLabel(wordOf(cells[next]), vocabulary)) return [];
    return [{ heading: textCell(wordOf(cell)), places: [{ row, column: next }] }];
  });
}

/** Words about the school (its name, its type) are said once, beside whatever stage. */
function isOfSchool(table: TableData, { label }: Head, row: number): boolean {
  const text = wordOf(table.cells[row]?.[label]);
  return SCHOOL.test(text) || OF_A_SCHOOL.test(text);
}

function headingCell(table: TableData, { label, unit }: Head, row: number, stage: string): Cell {
  const of = unit < 0 ? "" : wordOf(table.cells[row]?.[unit]);
  const text = stage + wordOf(table.cells[row]?.[label]);
  return textCell(of === "" ? text : `${text}（${of}）`);
}
