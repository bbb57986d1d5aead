import { normaliseLabel } from "../cells/normaliseLabel";
import { unitOf } from "../cells/units";
import { changesMeaning, isWholeWord } from "../headings/headingWords";
import type { RecognisedColumn } from "./recognisedTable";

const GRADES = "一二三四五六七八九";
const GRADE =
  /^(?:初中?([一二三四1-4])(?:年级)?|(?:小学)?([一二三四五六七八九1-9])年级)(?:在校)?(学生|生|人)?(?:人?数|总数)?$/u;
/** Rows of a heading, or the signs that part them where they stand in one cell. */
const BETWEEN_PARTS = /[\s>→_|\\/-]+/u;

/**
 * The columns of a list that hold the pupils of each grade, by grade (1 to 9), where it has no other column of pupils;
 * empty where a grade stands there twice, since one of them is then of something else (女生, last year).
 * @example 一年级学生数, 二年级（人）, 在校生数 > 三年级, 初一学生数; not 班级数 > 一年级, nor 一年级 alone, which may be classes
 */
export function columnsOfGrades(columns: readonly RecognisedColumn[]): ReadonlyMap<number, RecognisedColumn> {
  const found = new Map<number, RecognisedColumn>();
  // 初一 is 七年级, but 六年级 where 初中 has four years (五四学制).
  const beforeJunior = columns.some(({ heading }) => /初中?[四4]/u.test(heading)) ? 5 : 6;
  for (const column of columns) {
    if (column.identifier !== null) {
      if (/^students(?:Primary|Junior|Senior|InAll)?$/u.test(column.identifier)) return new Map();
      continue;
    }
    const grade = gradeOf(column, beforeJunior);
    if (grade === null) continue;
    if (found.has(grade)) return new Map();
    found.set(grade, column);
  }
  return found;
}

/** @param beforeJunior grades before 初一 */
function gradeOf({ heading, unit }: RecognisedColumn, beforeJunior: number): number | null {
  if (!/年级|初/u.test(heading)) return null;
  const parts = heading.split(BETWEEN_PARTS).filter((part) => normaliseLabel(part).exact !== "" && !isWholeWord(part));
  const leaf = parts.at(-1) ?? "";
  const above = parts.slice(0, -1);
  const { exact } = normaliseLabel(leaf);
  const [, ofJunior, sign = ofJunior, ofPupils] = GRADE.exec(exact) ?? [];
  if (sign === undefined || above.some((part) => changesMeaning(part, leaf) || part.includes("班"))) return null;
  const saysPupils =
    ofPupils !== undefined ||
    exact.endsWith("人数") ||
    unitOf(unit ?? "")?.kind === "people" ||
    above.some((part) => /学生|在校生|人数/u.test(part));
  if (!saysPupils) return null;
  const year = GRADES.includes(sign) ? GRADES.indexOf(sign) + 1 : Number(sign);
  return ofJunior === undefined ? year : beforeJunior + year;
}
