import type { TablePlan, WordColumns } from "./tablePlan";
import type { Cell } from "../../../model/tables/cell";
import { finding } from "../../../model/findings/finding";
import { cellRefIn } from "../../../model/tables/cellRef";
import type { SchoolType } from "../../../model/identifiers";
import type { MergedDown } from "../../../model/tables/table";
import { cellAt, isBlank, textOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { plainText } from "../../cells/quantityText";
import type { RecognisedTable } from "../../recognition/recognisedTable";
import { stageOfWord } from "../../vocabulary/stageWords";
import { isTotalLabel } from "./rowWords";
import { schoolTypeOf } from "../traits/schoolType";

/** The columns of words that bureaus merge downwards over the schools for which they hold. */
type MergedColumn = "type" | "stage" | "locality";

/**
 * The cell that says 学校类型, 学段 or 城乡类型 of a row: its own, or the one that is merged down over it (D30), as lists in
 * plain ranges have 小学 once for twenty rows.
 */
export function wordCellOf(
  { table, words, down }: Pick<TablePlan, "table" | "words" | "down">,
  row: number,
  of: MergedColumn,
): Cell {
  const own = cellAt(table, row, words[of]);
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
 * What may be taken for merged in a range of which the host does not tell (Excel's base API shows none): each word stands
 * once, above rows that leave it blank, and every one of those rows bears a name of that type or stage. One name that
 * does not agree, or a word that comes again, and nothing is taken for merged.
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

/** Says once for each table that blanks were read as merged although nobody told so. */
export function reportTakenForMerged(plans: readonly TablePlan[], report: Report): void {
  for (const { table, down, recognised } of plans) {
    if (table.mergedDown !== undefined || down.length === 0) continue;
    const rows = down.reduce((sum, { fromRow, toRow }) => sum + toRow - fromRow, 0);
    const [first] = down;
    const heading = recognised.columns.find(({ column }) => column === first?.column)?.heading ?? "";
    const where = cellRefIn(table, first?.fromRow ?? 0, first?.column ?? 0);
    report(finding("takenForMerged", "info", { sheet: table.sheet, heading, rows }, where));
  }
}
