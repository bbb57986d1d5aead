import { cellsBelow, LEAST_CASES } from "./cellsBelow";
import type { Heading } from "./heading";
import type { ItemId } from "../../model/identifiers";
import { textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { FrameReading } from "./recogniseFrame";
import { itemOf } from "../roles/itemOf";
import { vetoOf } from "../roles/vetoCases";
import { readSchoolName } from "../schools/identity/schoolName";
import type { TableFrame } from "./tableFrame";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { labelIndex } from "../vocabulary/labelIndex";

/**
 * Most cells of the column are words as names are.
 * @param mayRepeat true where a school has several rows (one a class, one a room), false where names are nearly unique
 */
export function holdsNames(frame: TableFrame, heading: Heading, mayRepeat: boolean): boolean {
  const cells = cellsBelow(frame, heading.column);
  const words = cells.filter((cell) => cell.kind === "text" && /\p{Script=Han}/u.test(cell.value)).map(textOf);
  const distinct = new Set(words);
  if (words.length * 2 <= cells.length) return false;
  return mayRepeat
    ? distinct.size > 1 && [...distinct].every((word) => word.length > 2)
    : distinct.size * 2 > words.length;
}

/** Telephone numbers and codes are longer than any number of pupils, ㎡ or 元 of one school. */
const LARGEST_COUNT = 1e9;

/** Most cells of the column are numbers as schools have them. */
export function holdsCounts(frame: TableFrame, heading: Heading): boolean {
  const cells = cellsBelow(frame, heading.column).filter((cell) => cell.kind !== "empty");
  const counts = cells.filter((cell) => cell.kind === "number" && !cell.isDate && cell.value < LARGEST_COUNT);
  return counts.length > 0 && counts.length * 2 >= cells.length;
}

/** Some column holds the labels of at least so many different county figures. */
export function holdsCountyLabels({ frame, vocabulary }: FrameReading, atLeast: number): boolean {
  const index = labelIndex(vocabulary.county);
  return frame.headings.some(({ column }) => {
    const labels = cellsBelow(frame, column)
      .filter((cell) => cell.kind === "text")
      .map(textOf);
    const matches = labels.map((label) => index.find(normaliseLabel(label), null));
    return new Set(matches.flatMap((match) => (match.kind === "one" ? [match.identifier] : []))).size >= atLeast;
  });
}

/** Some column names cases of 第十条, whatever stands above it. */
export function holdsVetoCases({ frame, vocabulary }: FrameReading): boolean {
  return frame.headings.some(({ column }) => {
    const cases = cellsBelow(frame, column)
      .filter((cell) => cell.kind === "text")
      .map((cell) => vetoOf(textOf(cell), vocabulary.standard));
    return new Set(cases.filter((one) => one !== null)).size >= LEAST_CASES;
  });
}

/** The items that the cells of a column name. */
export function itemsNamedIn(frame: TableFrame, column: number, vocabulary: Vocabulary): ItemId[] {
  return cellsBelow(frame, column)
    .filter((cell) => cell.kind === "text")
    .map((cell) => itemOf(textOf(cell), vocabulary))
    .filter((item) => item !== null);
}

/** The names of the schools of a table, for comparison across tables. */
export function namesIn(reading: FrameReading): string[] {
  const column = reading.asSchools.columns.find(({ identifier }) => identifier === "name")?.column;
  if (column === undefined) return [];
  return cellsBelow(reading.frame, column, Infinity)
    .map(textOf)
    .filter((name) => name !== "")
    .map((name) => readSchoolName(name).base);
}
