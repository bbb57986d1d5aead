import type { Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { cellAt, isBlank, textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { plainText } from "../cells/quantityText";
import { hasNumbersTogether } from "./formReading";
import { schoolTypeOf } from "../schools/traits/schoolType";
import { labelIndex } from "../vocabulary/labelIndex";
import type { Vocabulary } from "../vocabulary/vocabulary";

const LABEL = /^(?:项目|指标|填报项目|内容|名称|指标名称|项目名称)$/u;
const VALUE = /^(?:填报值|填报数|填报数据|数值|数据|填报内容|本校数据|指标值|实际值)$/u;
const STAGE = /^(小学|初中|高中)(?:部|学段)?$/u;
const UNIT = /^(?:单位|计量单位)$/u;
export const SCHOOL = /^(?:学校名称|学校（机构）名称|学校\(机构\)名称|学校|校名|填报学校)$/u;
export const ENDS_LIKE_A_SCHOOL = /(?:小学|中学|学校|完小|分校|校区|教学点)(?:[（(][^（()）]{1,12}[）)])?$/u;
/** Columns beside those of schools that are none. */
const NO_SCHOOL = /^(?:合计|总计|小计|共计|计|平均|平均值|全县|全区|全市|备注|说明|序号)$/u;
const TYPE = /^(?:学校类型|办学类型)$/u;
/** Fewer labels make no form. */
export const LEAST_ROWS = 4;

/** Where a form of one school, or of several beside each other, has its labels and values. */
export interface Head {
  /** The row of the words 项目 and 填报值; −1 where the form has none. */
  readonly row: number;
  readonly label: number;
  readonly unit: number;
  /** Columns of values; of several those of stages, or of schools. */
  readonly values: readonly { readonly column: number; readonly stage: string; readonly school: Cell | null }[];
}

/** The forms of a sheet, from above; none where it is no form. */
export function headsOf(table: TableData, vocabulary: Vocabulary): Head[] {
  const heads = table.cells.flatMap((row, at) => {
    const label = row.slice(0, 3).findIndex(isWord(LABEL));
    if (label < 0) return [];
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
 * The columns of schools beside a label, where there are several: all that stand beside it, units, sums and remarks
 * excepted, are names of schools, or have a type each in a row 学校类型 below (一中, 二中, 实验), or beside 学校名称 figures of their
 * own.
 */
function schoolColumns(table: TableData, at: number, label: number): number[] {
  const columns = (table.cells[at] ?? []).flatMap((cell, column) => {
    const text = wordOf(cell);
    return column > label && text !== "" && !UNIT.test(text) && !NO_SCHOOL.test(text) ? [column] : [];
  });
  const isNameRow = isWord(SCHOOL)(table.cells[at]?.[label]);
  if (columns.length < 2) return [];
  const types = firstBelow(rowsWith(table, label, "type"), at);
  const areSchools = columns.every((column) => {
    const text = wordOf(table.cells[at]?.[column]);
    const type = schoolTypeOf(plainText(wordOf(table.cells[types ?? -1]?.[column])));
    const isName = ENDS_LIKE_A_SCHOOL.test(text) || type !== null || (isNameRow && hasNumbersBelow(table, at, column));
    return isName && !STAGE.test(text);
  });
  return areSchools ? columns : [];
}

function hasNumbersBelow(table: TableData, at: number, column: number): boolean {
  const rows = rowsWith(table, column, "number");
  return (rows[rows.length - LEAST_ROWS] ?? -1) > at;
}

/** The rows of a column that hold 学校类型, or a number. */
type Rows = Readonly<Record<"type" | "number", readonly number[]>>;

/** Every row of a sheet may say 指标, and be asked what stands below it: each column is looked through once. */
const ROWS = new WeakMap<TableData["cells"], Map<number, Rows>>();

function rowsWith({ cells }: TableData, column: number, what: keyof Rows): readonly number[] {
  const columns = ROWS.get(cells) ?? new Map<number, Rows>();
  ROWS.set(cells, columns);
  const known = columns.get(column);
  if (known !== undefined) return known[what];
  const rows = { type: [] as number[], number: [] as number[] };
  cells.forEach((row, at) => {
    if (row[column]?.kind === "number") rows.number.push(at);
    else if (TYPE.test(wordOf(row[column]))) rows.type.push(at);
  });
  columns.set(column, rows);
  return rows[what];
}

function firstBelow(rows: readonly number[], at: number): number | undefined {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? 0) > at) to = middle;
    else from = middle + 1;
  }
  return rows[from];
}

/**
 * 学校名称 | 甲小学, or 学校名称 | 甲小学 | 乙小学 with a column for each, without a line of 项目 | 填报值 above, where enough of the
 * rows below are labels of schools too.
 */
function headless(table: TableData, vocabulary: Vocabulary): Head[] {
  const isFirst = (cell: Cell): boolean => !isBlank(cell) && wordOf(cell) !== "序号";
  const first = table.cells.findIndex((row) => isWord(SCHOOL)(row.find(isFirst)));
  const label = (table.cells[first] ?? []).findIndex(isFirst);
  if (first < 0 || label > 1) return [];
  const known = table.cells.filter((row, at) => at > first && isSchoolLabel(wordOf(row[label]), vocabulary)).length;
  const schools = schoolColumns(table, first, label);
  const [one = label + 1] = schools;
  const most = Math.max(MOST_CELLS, schools.length + 3);
  const others = table.cells.slice(first).filter((row) => row.filter((cell) => !isBlank(cell)).length > most);
  if (known < LEAST_ROWS || others.length > 0) return [];
  if (schools.length < 2 && table.cells.slice(first).some(hasNumbersTogether)) return [];
  const values = (schools.length > 1 ? schools : [one]).map((column) => ({ column, stage: "", school: null }));
  const unit = one > label + 1 ? label + 1 : -1;
  // Forms of several schools below each other begin with the name of each.
  const firsts = table.cells.flatMap((row, at) => (at >= first && isWord(SCHOOL)(row[label]) ? [at] : []));
  return firsts.map((at) => ({ row: at - 1, label, unit, values }));
}

/** So many cells has a row of a form: two labels with their values beside each other. */
const MOST_CELLS = 4;

export function isSchoolLabel(text: string, { schools }: Vocabulary): boolean {
  return text !== "" && labelIndex(schools).find(normaliseLabel(text), null).kind === "one";
}

/**
 * A form ends where the next begins, or a list of schools: 学校名称 with another heading beside it, or more than a form
 * has.
 */
export function endOfForm(table: TableData, head: Head, vocabulary: Vocabulary, next = table.cells.length): number {
  for (let at = head.row + 1; at < next; at++) {
    const row = table.cells[at] ?? [];
    if (!isWord(SCHOOL)(row[head.label])) continue;
    const isWide = filled(row) > head.values.length + MOST_CELLS - 1;
    if (isWide || head.values.some(({ column }) => isSchoolLabel(wordOf(row[column]), vocabulary))) return at;
  }
  return next;
}

function filled(row: readonly Cell[]): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

/** Whether a cell is a word of a form. */
export function isWord(pattern: RegExp): (cell: Cell | undefined) => boolean {
  return (cell) => pattern.test(wordOf(cell));
}

/** The words of a cell without spaces. */
export function wordOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : textOf(cell).replace(/\s+/gu, "");
}
