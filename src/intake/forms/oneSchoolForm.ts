import type { Cell } from "../../model/tables/cell";
import type { FormPlace, TableData } from "../../model/tables/table";
import { cellAt, isBlank, textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { parseTypedNumber, plainText } from "../cells/quantityText";
import { schoolTypeOf } from "../schools/traits/schoolType";
import { labelIndex } from "../vocabulary/labelIndex";
import type { Vocabulary } from "../vocabulary/vocabulary";

/** What a sheet with one row a figure is: forms of schools (with their tables turned), one that names no school, or none. */
export type SchoolForms =
  | { readonly kind: "forms"; readonly tables: readonly TableData[] }
  | { readonly kind: "nameless" }
  | { readonly kind: "none" };

const LABEL = /^(?:项目|指标|填报项目|内容|名称|指标名称|项目名称)$/u;
const VALUE = /^(?:填报值|填报数|填报数据|数值|数据|填报内容|本校数据|指标值|实际值)$/u;
const STAGE = /^(小学|初中|高中)(?:部|学段)?$/u;
const UNIT = /^(?:单位|计量单位)$/u;
const SCHOOL = /^(?:学校名称|学校（机构）名称|学校\(机构\)名称|学校|校名|填报学校)$/u;
/** What only a school has: no list of the county's figures has such a row. */
const OF_A_SCHOOL =
  /^(?:学校类型|办学类型|学校代码|学校标识码|标识码|举办者(?:类型)?|建校年份|是否寄宿制|校长(?:姓名)?)$/u;
/** 甲小学基本情况表, and a sheet called 甲小学. */
const NAME_IN_TITLE =
  /^(?:附[件表]\d*[：:\s]*)?(.{1,20}?(?:小学|中学|学校|教学点|校区))(?:（[^）]*）)?(?:$|[^\u4e00-\u9fff]|基本情况|情况|自评|填报|数据|学年|统计)/u;
const NUMBER_OF_SCHOOLS = /\d\s{0,4}[所个校]/u;
const ENDS_LIKE_A_SCHOOL = /(?:小学|中学|学校|完小|分校|校区|教学点)(?:[（(][^（()）]{1,12}[）)])?$/u;
/** Columns beside those of schools that are none. */
const NO_SCHOOL = /^(?:合计|总计|小计|共计|计|平均|平均值|全县|全区|全市|备注|说明|序号)$/u;
const OF_MANY = /中小学|各|全[县市区]|义务教育|所有/u;
const TYPE = /^(?:学校类型|办学类型)$/u;
const HEADING = /^(?:代码|编码|数量|数值|数据|学校数|所数|个数|说明|备注)$/u;
const LEAST_ROWS = 4;

interface Head {
  /** The row of the words 项目 and 填报值; −1 where the form has none. */
  readonly row: number;
  readonly label: number;
  readonly unit: number;
  /** Columns of values; of several those of stages, or of schools. */
  readonly values: readonly { readonly column: number; readonly stage: string; readonly school: Cell | null }[];
}

/**
 * Forms of one school (项目 | 填报值 and one row a figure, the school's name among them) turned into lists of one row,
 * which are then read like any list; so are such tables that have one column for each school, or for each stage. Where
 * only the title or the sheet tells the name, it is taken from there.
 */
export function schoolForms(table: TableData, vocabulary: Vocabulary): SchoolForms {
  const heads = headsOf(table, vocabulary);
  const ends = [...heads.slice(1).map(({ row }) => row), table.cells.length];
  const turned = heads.map((head, at) =>
    turnedForm(at === 0 ? table : withoutTitles(table, head), head, endOfForm(table, head, vocabulary, ends[at])),
  );
  const tables = turned.filter((one) => one !== null && one !== "nameless");
  if (tables.length > 0) return { kind: "forms", tables: [...tables, ...listBelow(table, heads, vocabulary)] };
  return turned.includes("nameless") ? { kind: "nameless" } : { kind: "none" };
}

/** A form ends where the next begins, or a list of schools: 学校名称 with another heading beside it, or more than a form has. */
function endOfForm(table: TableData, head: Head, vocabulary: Vocabulary, next = table.cells.length): number {
  const list = table.cells.findIndex(
    (row, at) =>
      at > head.row &&
      at < next &&
      isWord(SCHOOL)(row[head.label]) &&
      (filled(row) > head.values.length + MOST_CELLS - 1 ||
        head.values.some(({ column }) => isSchoolLabel(wordOf(row[column]), vocabulary))),
  );
  return list < 0 ? next : list;
}

/** The list of schools below the last form of a sheet, as a table of its own. */
function listBelow(table: TableData, heads: readonly Head[], vocabulary: Vocabulary): TableData[] {
  const last = heads.at(-1);
  const from = last === undefined ? table.cells.length : endOfForm(table, last, vocabulary);
  if (from === table.cells.length) return [];
  return [{ ...table, name: null, headingRows: 0, cells: table.cells.map((row, at) => (at < from ? [] : row)) }];
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

/** What stands above a second form on a sheet is the first one and no title. */
function withoutTitles(table: TableData, { row }: Head): TableData {
  return { ...table, cells: table.cells.map((cells, at) => (at < row ? [] : cells)) };
}

function headsOf(table: TableData, vocabulary: Vocabulary): Head[] {
  const heads = table.cells.flatMap((row, at) => {
    const label = row.findIndex(isWord(LABEL));
    if (label < 0 || label > 2) return [];
    const values = valueColumns(table, at, label);
    return values.length === 0 ? [] : [{ row: at, label, unit: row.findIndex(isWord(UNIT)), values }];
  });
  return heads.length > 0 ? heads : headless(table, vocabulary);
}

function valueColumns(table: TableData, at: number, label: number): Head["values"] {
  const row = table.cells[at] ?? [];
  const words = row.map((cell, column) => ({ column, text: wordOf(cell), cell }));
  const beside = words.filter(({ column }) => column > label);
  const plain = beside.filter(({ text }) => VALUE.test(text));
  if (plain.length > 0) return plain.slice(0, 1).map(({ column }) => ({ column, stage: "", school: null }));
  const stages = beside.flatMap(({ column, text }) => {
    const stage = STAGE.exec(text)?.[1];
    return stage === undefined ? [] : [{ column, stage, school: null }];
  });
  if (stages.length > 0) return stages;
  return schoolColumns(table, at, label).map((column) => ({ column, stage: "", school: cellAt(table, at, column) }));
}

/**
 * The columns of schools beside a label, where there are several: all that stand beside it, units, sums and remarks excepted, are
 * names of schools, or have a type each in a row 学校类型 below (一中, 二中, 实验), or beside 学校名称 figures of their own.
 */
function schoolColumns(table: TableData, at: number, label: number): number[] {
  const columns = (table.cells[at] ?? []).flatMap((cell, column) => {
    const text = wordOf(cell);
    return column > label && text !== "" && !UNIT.test(text) && !NO_SCHOOL.test(text) ? [column] : [];
  });
  const isNameRow = isWord(SCHOOL)(table.cells[at]?.[label]);
  const types = table.cells.find((row, below) => below > at && TYPE.test(wordOf(row[label])));
  const areSchools = columns.every((column) => {
    const text = wordOf(table.cells[at]?.[column]);
    const type = schoolTypeOf(plainText(wordOf(types?.[column])));
    const isName = ENDS_LIKE_A_SCHOOL.test(text) || type !== null || (isNameRow && hasNumbersBelow(table, at, column));
    return isName && !STAGE.test(text);
  });
  return columns.length > 1 && areSchools ? columns : [];
}

function hasNumbersBelow({ cells }: TableData, at: number, column: number): boolean {
  return cells.filter((row, below) => below > at && row[column]?.kind === "number").length >= LEAST_ROWS;
}

/**
 * 学校名称 | 甲小学, or 学校名称 | 甲小学 | 乙小学 with a column for each, without a line of 项目 | 填报值 above, where enough of the
 * rows below are labels of schools too.
 */
function headless(table: TableData, vocabulary: Vocabulary): Head[] {
  const first = table.cells.findIndex((row) => isWord(SCHOOL)(row.find((cell) => !isBlank(cell))));
  const label = (table.cells[first] ?? []).findIndex((cell) => !isBlank(cell));
  if (first < 0 || label > 1) return [];
  const known = table.cells.filter((row, at) => at > first && isSchoolLabel(wordOf(row[label]), vocabulary)).length;
  const schools = schoolColumns(table, first, label);
  const [one = label + 1] = schools;
  const most = Math.max(MOST_CELLS, schools.length + 3);
  const others = table.cells.slice(first).filter((row) => row.filter((cell) => !isBlank(cell)).length > most);
  if (known < LEAST_ROWS || others.length > 0) return [];
  const values = (schools.length > 1 ? schools : [one]).map((column) => ({ column, stage: "", school: null }));
  return [{ row: first - 1, label, unit: one > label + 1 ? label + 1 : -1, values }];
}

/** So many cells has a row of a form: two labels with their values beside each other. */
const MOST_CELLS = 4;

function isSchoolLabel(text: string, { schools }: Vocabulary): boolean {
  return text !== "" && labelIndex(schools).find(normaliseLabel(text), null).kind === "one";
}

function turnedForm(table: TableData, head: Head, end: number): TableData | "nameless" | null {
  const rows = table.cells.flatMap((row, at) =>
    at > head.row && at < end && wordOf(row[head.label]) !== "" ? [at] : [],
  );
  if (rows.length < LEAST_ROWS) return null;
  const nameRow = rows.find((at) => isWord(SCHOOL)(table.cells[at]?.[head.label]));
  const typed = nameRow === undefined ? [] : head.values.map(({ column }) => cellAt(table, nameRow, column));
  const labelAt = (at: number): string => wordOf(table.cells[at]?.[head.label]);
  const hasOwnRow = rows.some((at) => OF_A_SCHOOL.test(labelAt(at)) && !isHeadingRow(table, head, at));
  const isSurelyOfASchool = hasOwnRow || (nameRow !== undefined && labelAt(nameRow) !== "学校");
  if (typed.some((cell) => isName(cell, isSurelyOfASchool))) return turned(table, head, rows, []);
  if (head.values.every(({ school }) => school !== null)) return turned(table, head, rows, schoolsOf(head));
  if (!hasOwnRow) return null;
  const name = nameFrom(table, head.row);
  return name === null
    ? "nameless"
    : turned(
        table,
        head,
        rows,
        head.values.map(() => textCell(name)),
      );
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
  for (const text of [...titles.map(textOf), table.sheet]) {
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
function turned(table: TableData, head: Head, rows: readonly number[], names: readonly Cell[]): TableData {
  const lines = rows.flatMap((row) => linesOf(table, head, row));
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
  return {
    ...table,
    mergedDown: [],
    name: null,
    headingRows: 0,
    hasTotalsRow: false,
    cells: [...table.cells.slice(0, top), all.map(({ heading }) => heading), ...data],
    turned: {
      titleRows: top,
      places: Array.from({ length: schools }, (_, at) =>
        all.map(({ places }) => places[at] ?? { row: top, column: 0 }),
      ),
    },
  };
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

function textCell(text: string): Cell {
  return { kind: "text", value: text, shown: text, isDate: false };
}

function isWord(pattern: RegExp): (cell: Cell | undefined) => boolean {
  return (cell) => pattern.test(wordOf(cell));
}

function wordOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : textOf(cell).replace(/\s+/gu, "");
}
