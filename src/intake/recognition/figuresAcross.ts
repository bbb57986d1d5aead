import { textCell, type Cell } from "../../model/tables/cell";
import type { FormPlace, TableData } from "../../model/tables/table";
import { firstWordOf } from "../../regulation/figures/stageWords";
import { cellAt, isBlank, isBlankRow, textOf } from "../cells/cellText";
import { isForm } from "../forms/formFigures";
import { isValue } from "../forms/formReading";
import { turnedTable } from "../forms/turnedTable";
import { readingsOfPath } from "../headings/headingPath";
import { unitOf } from "../cells/units";
import { countyFigureOf } from "../roles/countyLabel";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { headingsOfRows, isColumnNumbering } from "./headerBlock";
import type { Heading } from "./heading";

const ROWS_TO_SEARCH = 12;
const MOST_HEADING_ROWS = 3;
/** So many figures of the county side by side are no accident. */
const LEAST_FIGURES = 2;
/** Headings of tables whose rows are schools, stages, items or years. */
const OF_OTHERS =
  /学校名称|校名|单位名称|机构名称|学校类型|办学类型|标识码|学校代码|^学校$|^学段$|差异系数|情形|自评|例外|班级名称|教室类/u;
const CORNER = /^(?:指标|指标名称|项目|项目名称|名称|类别|内容|序号|范围|单位)$/u;
const OF_COUNTY =
  /^(?:数值|指标值|数据|实际[值数]|填报[值数]|本县|本区|本市|全[县区市](?:合计)?|合计|总计|县级|.{1,10}[县区市旗])$/u;
const YEARS = /^(?:年度|年份|学年|统计年度)$/u;
const YEAR = /^(?:19|20)\d\d(?:[-—–~至](?:20)?\d\d)?(?:学?年度?)?$/u;
const NAME_OF_SCHOOL = /(?:学校|[小中]学|初中|高中|完小|教学点|校区)$/u;

/**
 * Figures of the county whose headings stand side by side above one row of values, or one for each year, as the list
 * 指标 | 数值 that is read like any other; several such blocks below each other are a list each.
 * @returns the range alone where none begins it; what stands below the last stays a range of its own
 */
export function withFiguresAcross(range: TableData, vocabulary: Vocabulary): TableData[] {
  if (range.turned !== undefined) return [range];
  const lists: TableData[] = [];
  let end = 0;
  for (let block = blockFrom(range, 0, vocabulary); block !== null; block = blockFrom(range, end, vocabulary)) {
    if (lists.length === 0 && isForm(range, vocabulary)) return [range];
    lists.push(turned(range, end, block));
    end = block.values.end;
  }
  return lists.length === 0 ? [range] : [...lists, ...below(range, end)];
}

/** Headings of figures and the rows of their values. */
interface Block {
  /** The rows of the headings. */
  readonly first: number;
  readonly heading: number;
  readonly values: ValueRows;
  readonly columns: readonly { readonly heading: Heading; readonly label: string | null }[];
}

/** The first block within the next rows; null where none stands there, or rows of something else. */
function blockFrom(range: TableData, from: number, vocabulary: Vocabulary): Block | null {
  let top = from;
  while (top < range.cells.length && isBlankRow(range, top)) top++;
  const last = Math.min(top + ROWS_TO_SEARCH, range.cells.length - 1);
  for (let row = top; row < last; row++) {
    const values = valueRows(range, row);
    if (values === null) continue;
    const first = firstHeadingRow(range, from, row);
    const headings = headingsOfRows(range, first, row - first + 1).filter(({ text }) => text !== "");
    const ofFigures = headings.filter(({ column, parts }) => !isCorner(range, values.first, column, parts));
    if (ofFigures.some(isOfOthers)) return null;
    const isNumber = ({ column }: Heading): boolean => isValue(cellAt(range, values.first, column));
    const columns = ofFigures
      .map((heading) => ({ heading, label: labelOf(heading, vocabulary) }))
      .filter(({ heading, label }) => label !== null || isNumber(heading));
    const figures = columns.filter(({ heading, label }) => label !== null && isNumber(heading));
    return figures.length < LEAST_FIGURES ? null : { first, heading: row, values, columns };
  }
  return null;
}

/** Rows of values, from the first up to `end`, with the column of their years where there are several. */
interface ValueRows {
  readonly first: number;
  readonly end: number;
  readonly years: number | null;
}

/**
 * The only row of values below a row of headings, or one for each year; rows that number the columns are passed over.
 */
function valueRows(range: TableData, heading: number): ValueRows | null {
  if (!isHeadings(range, heading)) return null;
  let row = heading + 1;
  while (row < range.cells.length && !isBlankRow(range, row) && isColumnNumbering(range, row)) row++;
  const cells = filled(range, row);
  const numbers = cells.filter(isValue);
  const isOfSchool = cells.some((cell) => cell.kind === "text" && NAME_OF_SCHOOL.test(textOf(cell)));
  if (numbers.length < LEAST_FIGURES || numbers.length * 2 < cells.length || isOfSchool) return null;
  if (!filled(range, row + 1).some(isValue)) return { first: row, end: row + 1, years: null };
  const years = (range.cells[heading] ?? []).findIndex((cell) => YEARS.test(textOf(cell).replace(/\s+/gu, "")));
  let end = row;
  while (years >= 0 && YEAR.test(textOf(cellAt(range, end, years)))) end++;
  return end - row < 2 || filled(range, end).some(isValue) ? null : { first: row, end, years };
}

/** 指标 over anything but 数值, or 学校名称: the row is something else. */
function isOfOthers({ parts }: Heading): boolean {
  const words = parts.map((part) => part.replace(/\s+/gu, ""));
  return CORNER.test(words[0] ?? "") || words.some((word) => OF_OTHERS.test(word));
}

/** 指标 over 数值, 项目 over 全县: what the row is, and no figure. */
function isCorner(range: TableData, values: number, column: number, parts: readonly string[]): boolean {
  const below = textOf(cellAt(range, values, column)).replace(/\s+/gu, "");
  return CORNER.test((parts[0] ?? "").replace(/\s+/gu, "")) && (below === "" || OF_COUNTY.test(below));
}

function filled(range: TableData, row: number): Cell[] {
  return (range.cells[row] ?? []).filter((cell) => !isBlank(cell));
}

function isHeadings(range: TableData, row: number): boolean {
  const cells = filled(range, row);
  return cells.length >= 2 && cells.every((cell) => cell.kind === "text" && !isValue(cell));
}

function firstHeadingRow(range: TableData, from: number, lowest: number): number {
  let first = lowest;
  while (
    first > from &&
    lowest - first + 1 < MOST_HEADING_ROWS &&
    isHeadings(range, first - 1) &&
    !isLine(range, first - 1)
  )
    first--;
  return first;
}

/** 填报单位：某某县 | 单位：万元 */
function isLine(range: TableData, row: number): boolean {
  return filled(range, row).some((cell) => /[:：]/u.test(textOf(cell)));
}

/** The first reading of a heading that is a figure of the county; null where none is. */
function labelOf({ parts }: Heading, vocabulary: Vocabulary): string | null {
  const labels = readingsOfPath(parts).flatMap(({ label, stage }) =>
    stage === null ? [label] : [firstWordOf(stage) + label],
  );
  return (
    [parts.join(" "), ...labels].find((label) => countyFigureOf(label, null, null, vocabulary).kind === "one") ?? null
  );
}

/** The list of a block, with the rows above it that belong to no other as its titles. */
function turned(range: TableData, from: number, { first, heading, values, columns }: Block): TableData {
  const rows = Array.from({ length: values.end - values.first }, (_, at) => values.first + at);
  const figures = columns.filter(({ heading: { column } }) => column !== values.years);
  const place = (row: number, column: number): FormPlace => ({ row: row - from, column });
  const places = figures.map(({ heading: { column } }) => [
    place(heading, column),
    ...rows.map((row) => place(row, column)),
    place(heading, column),
  ]);
  const lines = figures.map(({ heading: { column, parts, text }, label }) => [
    textCell(label ?? text),
    ...rows.map((row) => cellAt(range, row, column)),
    textCell(parts.find((part) => unitOf(part) !== null) ?? ""),
  ]);
  const { years } = values;
  const ofValues = rows.map((row) => textCell(years === null ? "数值" : textOf(cellAt(range, row, years))));
  const cells = [...range.cells.slice(from, first), [textCell("指标"), ...ofValues, textCell("单位")], ...lines];
  const own = { ...range, firstRow: range.firstRow + from };
  return turnedTable(own, cells, { titleRows: first - from, places });
}

function below(range: TableData, end: number): TableData[] {
  const rest = range.cells.slice(end);
  if (rest.every((row) => row.every(isBlank))) return [];
  return [{ ...range, name: null, headingRows: 0, cells: range.cells.map((row, at) => (at < end ? [] : row)) }];
}
