import type { TablePlan, WordColumns } from "./tablePlan";
import type { Cell } from "../../../model/tables/cell";
import { finding } from "../../../model/findings/finding";
import { cellRefIn } from "../../../model/tables/cellRef";
import type { SchoolType } from "../../../model/identifiers";
import type { MergedDown } from "../../../model/tables/table";
import { cellAt, isBlank, textOf } from "../../cells/cellText";
import { spokenCell } from "../../cells/dittoCell";
import type { Report } from "../../cells/quantityCell";
import { plainText } from "../../cells/quantityText";
import type { RecognisedTable } from "../../recognition/recognisedTable";
import { stageOfWord } from "../../vocabulary/stageWords";
import { isTotalLabel } from "./rowWords";
import { schoolTypeOf } from "../traits/schoolType";

/** The columns of words that bureaus merge downwards over the schools for which they hold. */
type MergedColumn = "name" | "code" | "type" | "stage" | "locality";

/**
 * The cell that says 学校名称, 学校代码, 学校类型, 学段 or 城乡类型 of a row: its own, or the one that is merged down over it (D30),
 * as lists in plain ranges have 小学 once for twenty rows, and lists of rooms a school once for its four rooms.
 */
export function wordCellOf(
  { table, words, down }: Pick<TablePlan, "table" | "words" | "down">,
  row: number,
  of: MergedColumn,
): Cell {
  const own = spokenCell(table, row, words[of]);
  if (words[of] < 0 || !isBlank(own)) return own;
  const merged = down.find(({ column, fromRow, toRow }) => column === words[of] && fromRow < row && row <= toRow);
  return merged === undefined ? own : cellAt(table, merged.fromRow, words[of]);
}

/** Names that agree with each type; of the others a name says nothing. */
const NAMES_OF_TYPES: Readonly<Partial<Record<SchoolType, RegExp>>> = {
  primarySchool: /^(?!.*(?:教学点|中学|一贯)).*(?:小学|完小|村小)/u,
  teachingPoint: /教学点/u,
  juniorSchool: /^(?!.*(?:小学|高级|一贯|完全)).*(?:中学|初中)/u,
  nineYearSchool: /^(?!.*(?:小学|中学|教学点)$).*(?:学校|一贯)/u,
};

/**
 * What may be taken for merged in a range of which the host does not tell (Excel's base API shows none): each word
 * stands once, above rows that leave it blank, and every one of those rows bears a name of that type or stage. One name
 * that does not agree, or a word that comes again, and nothing is taken for merged.
 */
export function takenForMerged(recognised: RecognisedTable, words: WordColumns): MergedDown[] {
  if (recognised.table.name !== null) return [];
  return (["type", "stage"] as const).flatMap((of) => spansOf(recognised, words.name, words[of], of));
}

function spansOf(
  { table, firstDataRow, endDataRow }: RecognisedTable,
  nameColumn: number,
  column: number,
  of: "type" | "stage",
): MergedDown[] {
  if (column < 0 || nameColumn < 0) return [];
  const spans: { word: string; fromRow: number; toRow: number }[] = [];
  for (let row = firstDataRow; row < endDataRow; row++) {
    const name = plainText(textOf(cellAt(table, row, nameColumn)));
    if (name === "" || isTotalLabel(name)) continue;
    const word = plainText(textOf(cellAt(table, row, column)));
    const last = spans.at(-1);
    if (word !== "") spans.push({ word, fromRow: row, toRow: row });
    else if (last === undefined || !agrees(name, last.word, of)) return [];
    else last.toRow = row;
  }
  const isOnceEach = new Set(spans.map(({ word }) => word)).size === spans.length;
  return isOnceEach ? spans.filter(({ fromRow, toRow }) => toRow > fromRow).map((span) => ({ column, ...span })) : [];
}

function agrees(name: string, word: string, of: "type" | "stage"): boolean {
  if (of === "stage") {
    const stage = stageOfWord(word);
    const type = stage === "primary" ? "primarySchool" : stage === "junior" ? "juniorSchool" : null;
    return type !== null && (NAMES_OF_TYPES[type]?.test(name) ?? false);
  }
  const type = schoolTypeOf(word.replace(/[()]/gu, ""));
  return type !== null && (NAMES_OF_TYPES[type]?.test(name) ?? false);
}

/**
 * Names that stand once for several rows although nobody tells of merged cells: in a list with one row a room or a
 * class, where no name comes again and at least every third row has none; and in a list of schools the second stage of
 * a 一贯制学校, whose type is repeated and whose name is not.
 */
export function namesTakenForMerged(
  recognised: RecognisedTable,
  words: WordColumns,
  rowIs: TablePlan["rowIs"],
): MergedDown[] {
  if (words.name < 0) return [];
  return rowIs === "school" ? namesOfSecondStages(recognised, words) : namesStandingOnce(recognised, words);
}

function namesStandingOnce({ table, firstDataRow, endDataRow }: RecognisedTable, words: WordColumns): MergedDown[] {
  const spans: { fromRow: number; toRow: number }[] = [];
  const names = new Set<string>();
  let [named, blank] = [0, 0];
  for (let row = firstDataRow; row < endDataRow; row++) {
    const cells = table.cells[row] ?? [];
    if (cells.every(isBlank) || cells.some((cell) => cell.kind === "text" && isTotalLabel(cell.value))) continue;
    const name = plainText(textOf(cellAt(table, row, words.name)));
    const last = spans.at(-1);
    if (name !== "") {
      if (names.has(name)) return [];
      names.add(name);
      named++;
      spans.push({ fromRow: row, toRow: row });
    } else if (last === undefined || !isBlank(cellAt(table, row, words.code))) return [];
    else {
      last.toRow = row;
      blank++;
    }
  }
  return blank * LEAST_SHARE_OF_BLANKS < named ? [] : downIn(words, spans);
}

/** A list in which fewer rows than one for every two schools have no name has lost names, not merged ones. */
const LEAST_SHARE_OF_BLANKS = 2;

function namesOfSecondStages({ table, firstDataRow, endDataRow }: RecognisedTable, words: WordColumns): MergedDown[] {
  if (words.stage < 0 || words.type < 0) return [];
  const spans: { fromRow: number; toRow: number }[] = [];
  for (let row = firstDataRow + 1; row < endDataRow; row++) {
    const [own, above] = [row, row - 1].map((at) => ({
      isNamed: [words.name, words.code].some((column) => !isBlank(cellAt(table, at, column))),
      type: schoolTypeOf(plainText(textOf(cellAt(table, at, words.type))).replace(/[()]/gu, "")),
      stage: stageOfWord(textOf(cellAt(table, at, words.stage))),
    }));
    if (own === undefined || above === undefined || own.isNamed || !above.isNamed) continue;
    const isThrough = own.type === "nineYearSchool" || own.type === "twelveYearSchool";
    if (isThrough && own.type === above.type && own.stage !== null && above.stage !== null && own.stage !== above.stage)
      spans.push({ fromRow: row - 1, toRow: row });
  }
  return downIn(words, spans);
}

function downIn({ name, code }: WordColumns, spans: readonly { fromRow: number; toRow: number }[]): MergedDown[] {
  const columns = [name, code].filter((column) => column >= 0);
  return spans
    .filter(({ fromRow, toRow }) => toRow > fromRow)
    .flatMap((span) => columns.map((column) => ({ column, ...span })));
}

/** Says once for each table that blanks were read as merged although nobody told so. */
export function reportTakenForMerged(plans: readonly TablePlan[], report: Report): void {
  for (const { table, taken, recognised } of plans) {
    const [first] = taken;
    if (first === undefined) continue;
    const rows = taken
      .filter(({ column }) => column === first.column)
      .reduce((sum, { fromRow, toRow }) => sum + toRow - fromRow, 0);
    const heading = recognised.columns.find(({ column }) => column === first.column)?.heading ?? "";
    const where = cellRefIn(table, first.fromRow, first.column);
    report(finding("takenForMerged", "info", { sheet: table.sheet, heading, rows }, where));
  }
}
