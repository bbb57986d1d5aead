import type { Cell } from "../../../model/tables/cell";
import { changesMeaning, isWholeWord } from "../../headings/headingWords";
import { normaliseLabel } from "../../cells/normaliseLabel";
import { parseTypedNumber } from "../../cells/quantityText";
import type { RecognisedTable } from "../../recognition/recognisedTable";

const GRADE = /^[一二三四五六]年级$/u;
const NONE = /^[*＊\-－—–]*$/u;

/**
 * The columns 在校生数 > 一年级 … of an export, by which its own 在校生数 is checked (K1); none where a grade stands there
 * twice, since one of them is then of something else. A list typed by hand may hold the grades of another stage, and is
 * not asked.
 */
export function gradeColumns({ isExport = false, columns }: Pick<RecognisedTable, "isExport" | "columns">): number[] {
  if (!isExport) return [];
  const found = new Map<string, number>();
  for (const { column, heading, identifier } of columns) {
    const grade = identifier === null ? gradeOf(heading) : null;
    if (grade === null) continue;
    if (found.has(grade)) return [];
    found.set(grade, column);
  }
  return [...found.values()];
}

/** Rows of a heading, or the signs that part them where they stand in one cell. */
const BETWEEN_PARTS = /[\s>→_|\\/-]+/u;

/** The grade whose pupils a heading names: 一年级 of 在校生数 一年级 计. */
function gradeOf(heading: string): string | null {
  const parts = heading.split(BETWEEN_PARTS).filter((part) => normaliseLabel(part).exact !== "" && !isWholeWord(part));
  const leaf = parts.at(-1) ?? "";
  const above = parts.slice(0, -1);
  const grade = normaliseLabel(leaf).exact;
  if (!GRADE.test(grade) || !above.some((part) => /在校学?生/u.test(part))) return null;
  return above.some((part) => changesMeaning(part, leaf)) ? null : grade;
}

/**
 * The pupils of all grades of a row; a blank is none, as the platform leaves zeros blank.
 * @returns null where nothing is filled in, or something that is no number: then nothing is checked
 */
export function pupilsOfGrades(cells: readonly Cell[], columns: readonly number[]): number | null {
  let sum = 0;
  let isFilled = false;
  for (const column of columns) {
    const cell = cells[column];
    if (cell === undefined || cell.value === null) continue;
    const text = String(cell.value).trim();
    if (NONE.test(text)) continue;
    const value = cell.kind === "number" ? cell.value : parseTypedNumber(text)?.value;
    if (value === undefined) return null;
    sum += value;
    isFilled = true;
  }
  return isFilled ? sum : null;
}
