import { spokenCell } from "../../cells/dittoCell";
import type { WordColumns } from "../rows/tablePlan";
import { cellRefIn, type CellRef } from "../../../model/tables/cellRef";
import type { TypedText } from "../../../model/dataset";
import { finding, type Finding } from "../../../model/findings/finding";
import type { SchoolType } from "../../../model/identifiers";
import { cellAt, isBlank, wordsOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { wordCellOf } from "../rows/mergedWords";
import { plainText } from "../../cells/quantityText";
import { localitiesOfTwo } from "./schoolWords";
import { nameCellOf, type SchoolRow } from "../rows/schoolRow";

/** The type that all rows agree on; different types leave it unknown. */
export function typeOfRows(rows: readonly SchoolRow[], school: string, report: Report): SchoolType | null {
  const known = rows.filter(({ type }) => type !== null);
  const type = known[0]?.type ?? null;
  const other = known.find((row) => row.type !== type) ?? rows.find((row) => type !== null && row.outOfScope !== null);
  if (other === undefined) return type;
  report(finding("typesDiffer", "error", { school }, nameCellOf(other)));
  return null;
}

/** Said of a blank where a table asks for the type; a type that is not understood has its own finding. */
export function reportBlankType(rows: readonly SchoolRow[], school: string, report: Report): void {
  const asked = rows.filter(({ plan }) => plan.words.type >= 0);
  const [first] = asked;
  const isBlankEverywhere = asked.every(({ plan, row }) => isBlank(wordCellOf(plan, row, "type")));
  if (first === undefined || !isBlankEverywhere) return;
  report(finding("typeMissing", "error", { school }, cellRefIn(first.plan.table, first.row, first.plan.words.type)));
}

/**
 * A trait such as 城乡类型 from the words of all rows; null where no row says it, a word is not understood, or two rows
 * say different things.
 * @param read what a word means, or null where it is not understood
 */
export function traitOfRows<Trait extends string | boolean>(
  rows: readonly SchoolRow[],
  column: keyof WordColumns,
  read: (plain: string) => Trait | null,
  school: string,
  report: Report,
): Trait | null {
  let trait: Trait | null = null;
  for (const row of rows) {
    const at = row.plan.words[column];
    if (at < 0) continue;
    const cell =
      column === "locality" ? wordCellOf(row.plan, row.row, column) : spokenCell(row.plan.table, row.row, at);
    const words = wordsOf(cell);
    const said = words === null ? null : read(plainText(words));
    const where = cellRefIn(row.plan.table, row.row, at);
    if (said === null && (words !== null || (!isBlank(cell) && cell.kind !== "text"))) {
      report(wordNotUnderstood(school, column, cell.shown, where));
    }
    if (said !== null && trait !== null && said !== trait) {
      report(finding("wordsDiffer", "warning", { school, text: cell.shown }, where));
      return null;
    }
    trait ??= said;
  }
  return trait;
}

/** What may stand under a column of words; 是 and 否 under all others. */
const OPTIONS: Readonly<Partial<Record<keyof WordColumns, readonly string[]>>> = {
  locality: ["城区", "镇区", "乡村"],
  owner: ["公办", "民办"],
};

/** A word that says nothing under its column, with what is asked for, and which of these it may mean. */
export function wordNotUnderstood(school: string, column: keyof WordColumns, text: string, where: CellRef): Finding {
  const mayMean = (column === "locality" ? localitiesOfTwo(plainText(text)) : null) ?? [];
  const options = OPTIONS[column] ?? ["是", "否"];
  return finding("wordNotUnderstood", "warning", { school, text, options, mayMean }, where);
}

/** Shared by all schools of tables without such columns. */
const NO_TEXTS: Readonly<Partial<Record<string, TypedText>>> = {};

/** The first words of each column of words, as typed. */
export function textsOfRows(rows: readonly SchoolRow[]): Readonly<Partial<Record<string, TypedText>>> {
  if (rows.every(({ plan }) => plan.texts.length === 0)) return NO_TEXTS;
  const texts: Partial<Record<string, TypedText>> = {};
  for (const row of rows) {
    for (const { column, identifier } of row.plan.texts) {
      if (identifier === null || texts[identifier] !== undefined) continue;
      const text = wordsOf(cellAt(row.plan.table, row.row, column));
      if (text !== null) texts[identifier] = { text, cell: cellRefIn(row.plan.table, row.row, column) };
    }
  }
  return texts;
}
