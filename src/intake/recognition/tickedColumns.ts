import { EMPTY_CELL, textCell, type Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { cellAt, isBlank, isBlankRow, textOf } from "../cells/cellText";
import { isBlankMark, plainText } from "../cells/quantityText";

/** Words that answer one question, of which a row has one: as headings side by side they take a tick each. */
const YES_OR_NO: readonly (readonly string[])[] = [
  ["存在", "不存在"],
  ["是", "否"],
  ["有", "无"],
  ["有", "没有"],
  ["达标", "未达标"],
  ["达标", "不达标"],
  ["符合", "不符合"],
  ["合格", "不合格"],
];
const ANSWERS: readonly (readonly string[])[] = [
  ...YES_OR_NO,
  ["公办", "民办"],
  ["寄宿制", "非寄宿制"],
  ["城区", "镇区", "乡村"],
  ["城区", "镇区", "农村"],
];

const MEMBERS: ReadonlySet<string> = new Set(ANSWERS.flat());
const ROWS_TO_SEARCH = 12;
/** ● and ○ stand for either, by the legend of their table. */
const TICK = /^(?:[√✓✔☑■∨v勾]|\([√✓✔∨v]\))$/u;
/** What is a tick under 是 or 否, and may be a number of things under any other heading. */
const TICK_OF_YES_OR_NO = /^(?:[1y]|true|对)$/u;
const NO_TICK = /^(?:[×✗✘x☐□0]|false)$/u;
/** Under 公办 and 民办 是 is a tick too; under 否 it is a question. */
const TICK_OF_KINDS = /^是$/u;
const NO_TICK_OF_KINDS = /^否$/u;
/** 城乡类型（打√） tells how to answer and nothing else. */
const HOW_TO_ANSWER = /[（(](?:请?(?:在[^（()）]{1,8})?[打划画填][“"]?[√勾][”"]?|√)[)）]$/u;
const MOST_COLUMNS = 8;

/** Columns whose ticks answer one question, with the row of their headings. */
interface TickedGroup {
  readonly row: number;
  readonly columns: readonly number[];
  /** True where the question stands above them: 是否存在 over 是 and 否. */
  readonly hasQuestion: boolean;
}

/**
 * A table in which the answer to one question is a tick under one of several headings (存在 | 不存在; 是 | 否; 城乡类型 over
 * 城区 | 镇区 | 乡村) as if the word of the ticked heading stood in the first of these columns. A row with two ticks, or with
 * something else beside one, keeps what stands there, as one text that is no answer; a row without a tick answers
 * nothing (D20).
 */
export function withTickedAnswers(table: TableData): TableData {
  if (table.turned !== undefined) return table;
  const groups = groupsIn(table);
  if (groups.length === 0) return table;
  const cells = table.cells.map((row) => [...row]);
  const ticks = new Map<number, Map<number, number>>();
  // From below, so that each ends where the next in its columns begins.
  const begins = new Map<number, number>();
  for (const group of [...groups].reverse()) {
    const end = Math.min(table.cells.length, ...group.columns.map((column) => begins.get(column) ?? Infinity));
    answer(table, group, end, cells, ticks);
    for (const column of group.columns) begins.set(column, group.row);
  }
  return { ...table, cells, ticks };
}

function groupsIn(table: TableData): TickedGroup[] {
  const found: TickedGroup[] = [];
  for (let row = 0; row < table.cells.length - 1; row++) {
    if (row >= ROWS_TO_SEARCH && !isBlankRow(table, row - 1)) continue;
    for (let column = 0; column < (table.cells[row] ?? []).length; column++) {
      const group = groupAt(table, row, column);
      if (group === null || !isTicked(table, group)) continue;
      found.push(group);
      column = group.columns.at(-1) ?? column;
    }
  }
  return found;
}

function wordAt(table: TableData, row: number, column: number): string {
  const cell = cellAt(table, row, column);
  return cell.kind === "text" ? plainText(cell.value) : "";
}

/** ■ and □ below a tick are no headings of the rows below them. */
function headingAt(table: TableData, row: number, column: number): string {
  const word = wordAt(table, row, column);
  return TICK.test(word) || NO_TICK.test(word) || isBlankMark(word) ? "" : word;
}

/** A group of answers known as such, or any words below one question. */
function groupAt(table: TableData, row: number, column: number): TickedGroup | null {
  const word = headingAt(table, row, column);
  if (word === "") return null;
  const isAbove = (at: number): boolean => row > 0 && !isBlank(cellAt(table, row - 1, at));
  const width = (length: number): readonly number[] => Array.from({ length }, (_, at) => column + at);
  const hasQuestion = isAbove(column) && !isTitle(table, row - 1);
  if (MEMBERS.has(word)) {
    const known = ANSWERS.find((words) => {
      const beside = width(words.length).map((at) => wordAt(table, row, at));
      return words.every((one) => beside.includes(one));
    });
    if (known !== undefined) {
      const columns = width(known.length);
      return { row, columns, hasQuestion: hasQuestion && !columns.slice(1).some(isAbove) };
    }
  }
  if (!hasQuestion) return null;
  let length = 1;
  while (length <= MOST_COLUMNS && headingAt(table, row, column + length) !== "" && !isAbove(column + length)) length++;
  return length < 2 || length > MOST_COLUMNS ? null : { row, columns: width(length), hasQuestion };
}

function isTitle(table: TableData, row: number): boolean {
  return (table.cells[row] ?? []).filter((cell) => !isBlank(cell)).length < 2;
}

type Mark = "tick" | "none" | "other";

function markOf(cell: Cell, heading: string, isYesOrNo: boolean): Mark {
  if (isBlank(cell)) return "none";
  const plain =
    cell.kind === "text" || cell.kind === "number" || cell.kind === "boolean" ? plainText(textOf(cell)) : "";
  if (TICK.test(plain) || (plain !== "" && plain === heading)) return "tick";
  if ((isYesOrNo ? TICK_OF_YES_OR_NO : TICK_OF_KINDS).test(plain)) return "tick";
  if (!isYesOrNo && NO_TICK_OF_KINDS.test(plain)) return "none";
  return NO_TICK.test(plain) || isBlankMark(plain) ? "none" : "other";
}

function isSign(text: string): boolean {
  const plain = plainText(text);
  return TICK.test(plain) || TICK_OF_YES_OR_NO.test(plain) || TICK_OF_KINDS.test(plain);
}

function marksOf(table: TableData, { row: heading, columns }: TickedGroup, row: number): Mark[] {
  const words = columns.map((column) => wordAt(table, heading, column));
  const isYesOrNo = YES_OR_NO.some((answers) => words.every((word) => answers.includes(word)));
  return columns.map((column, at) => markOf(cellAt(table, row, column), words[at] ?? "", isYesOrNo));
}

/**
 * Ticks and little else stand below; of words that are no known answers no row has two ticks, and most rows have one.
 */
function isTicked(table: TableData, group: TickedGroup): boolean {
  const isKnown = ANSWERS.some((words) => words.includes(wordAt(table, group.row, group.columns[0] ?? 0)));
  let [rows, ticked, others, several, signs] = [0, 0, 0, 0, 0];
  for (let row = group.row + 1; row < table.cells.length && !isBlankRow(table, row); row++) {
    const marks = marksOf(table, group, row);
    const ticks = marks.filter((mark) => mark === "tick").length;
    if (!isKnown && marks.includes("other")) return false;
    rows += 1;
    if (ticks > 0) ticked += 1;
    if (ticks > 1) several += 1;
    if (marks.includes("other")) others += 1;
    if (group.columns.some((column) => isSign(textOf(cellAt(table, row, column))))) signs += 1;
  }
  if (ticked === 0 || others * 4 > ticked) return false;
  return isKnown ? signs > 0 || group.hasQuestion : several === 0 && signs > 0 && ticked * 2 > rows;
}

function answer(
  table: TableData,
  group: TickedGroup,
  end: number,
  cells: Cell[][],
  ticks: Map<number, Map<number, number>>,
): void {
  const [first = 0, ...others] = group.columns;
  const into = ticks.get(first) ?? new Map<number, number>();
  ticks.set(first, into);
  for (let row = group.row + 1; row < end; row++) {
    const marks = marksOf(table, group, row);
    const ticked = group.columns.filter((_, at) => marks[at] === "tick");
    if (ticked.length === 0) {
      if (!marks.includes("other")) for (const column of group.columns) put(cells, row, column, EMPTY_CELL);
      continue;
    }
    const [only = first] = ticked;
    const isClear = ticked.length === 1 && !marks.includes("other");
    const said = isClear ? [only] : group.columns.filter((column) => !isBlank(cellAt(table, row, column)));
    const words = said.map((column) => {
      const word = textOf(cellAt(table, group.row, column));
      return isClear ? word : `${word}${textOf(cellAt(table, row, column))}`;
    });
    put(cells, row, first, textCell(words.join("、")));
    for (const column of others) put(cells, row, column, EMPTY_CELL);
    if (only !== first) into.set(row, only);
  }
  const question = cellAt(table, group.row - 1, first);
  const heading = group.columns.map((column) => textOf(cellAt(table, group.row, column))).join("/");
  put(cells, group.row, first, group.hasQuestion ? EMPTY_CELL : textCell(heading));
  for (const column of others) put(cells, group.row, column, EMPTY_CELL);
  if (group.hasQuestion) put(cells, group.row - 1, first, textCell(textOf(question).replace(HOW_TO_ANSWER, "")));
}

function put(cells: Cell[][], row: number, column: number, cell: Cell): void {
  const line = cells[row];
  if (line === undefined || (cell === EMPTY_CELL && column >= line.length)) return;
  while (line.length < column) line.push(EMPTY_CELL);
  line[column] = cell;
}
