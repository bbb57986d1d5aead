import { cellRefIn } from "../../model/tables/cellRef";
import type { SeenColumn, SeenWord, WordSubject } from "../../model/correcting/seenRecognition";
import { isBlank, wordsOf } from "../cells/cellText";
import { nearestNames } from "../headings/nearestNames";
import { plainText } from "../cells/quantityText";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { countyFigureOf } from "../roles/countyLabel";
import { itemOf } from "../roles/itemOf";
import { isTotalLabel } from "../schools/rows/rowWords";
import { attachedStageOf, isOutOfScope, schoolTypeOf } from "../schools/traits/schoolType";
import { isPrivateOwner, localityOf } from "../schools/traits/schoolWords";
import { plainType } from "../schools/rows/planOf";
import { stageOfWord } from "../vocabulary/stageWords";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { guessesOfWord, nameOf } from "./guesses";

/** A table of other things with many lines is no list of corrections. */
const MOST_WORDS = 60;

/** Columns of words of a school table, and what they understand. */
const KNOWN: Readonly<Record<Exclude<WordSubject, "figure">, (text: string) => boolean>> = {
  type: (text) =>
    [plainType(text), plainText(text)].some(
      (plain) => schoolTypeOf(plain) !== null || isOutOfScope(plain) || attachedStageOf(plain) !== null,
    ),
  stage: (text) => stageOfWord(text) !== null,
  locality: (text) => localityOf(plainText(text)) !== null,
  owner: (text) => isPrivateOwner(plainText(text)) !== null,
};

const SUBJECTS = Object.keys(KNOWN) as (keyof typeof KNOWN)[];

/**
 * The words of a table that the columns they stand in do not know, each once.
 * @param columns of the table, some of which plainly are a column of words that nobody has said yet
 */
export function seenWords(
  recognised: RecognisedTable,
  columns: readonly SeenColumn[],
  vocabulary: Vocabulary,
): SeenWord[] {
  const ofSchools = recognised.columns.flatMap(({ identifier, column, heading }) => {
    const seen = columns.find((one) => one.column === column + recognised.table.firstColumn);
    const guessed = identifier === null && seen?.isPlain === true ? seen.guesses[0] : undefined;
    const subject = SUBJECTS.find(
      (one) => one === identifier || (guessed !== undefined && nameOf(one, vocabulary) === guessed),
    );
    return subject === undefined || recognised.roles.includes("figures")
      ? []
      : unknownIn(recognised, column, (text) => KNOWN[subject](text) || isTotalLabel(text)).map((found) => ({
          ...found,
          subject,
          heading,
          guesses: guessesOfWord(subject, plainText(found.word)),
        }));
  });
  return [...ofSchools, ...labelsOfFigures(recognised, vocabulary)].slice(0, MOST_WORDS);
}

type Found = Pick<SeenWord, "sheet" | "table" | "word" | "rows" | "cell">;

function unknownIn(
  { table, firstDataRow, endDataRow }: RecognisedTable,
  column: number,
  isKnown: (text: string, row: number) => boolean,
): Found[] {
  const found = new Map<string, { rows: number; row: number; word: string }>();
  for (let row = firstDataRow; row < endDataRow; row++) {
    const cell = table.cells[row]?.[column];
    const word = cell === undefined || cell.kind !== "text" ? null : wordsOf(cell);
    if (word === null || isKnown(word, row)) continue;
    const known = found.get(word);
    if (known === undefined) found.set(word, { rows: 1, row, word });
    else known.rows++;
  }
  return [...found.values()].map(({ rows, row, word }) => ({
    sheet: table.sheet,
    table: table.name,
    word,
    rows,
    cell: cellRefIn(table, row, column),
  }));
}

/** Labels beside a value that name no figure of the county. */
function labelsOfFigures(recognised: RecognisedTable, vocabulary: Vocabulary): SeenWord[] {
  if (!recognised.roles.includes("figures")) return [];
  const at = (id: string) => recognised.columns.find(({ identifier }) => identifier === id);
  const [label, value, unit, stage] = [at("label"), at("value"), at("unit"), at("stage")];
  if (label === undefined || value === undefined) return [];
  const textAt = (row: number, column: number | undefined): string | null => {
    const cell = column === undefined ? undefined : recognised.table.cells[row]?.[column];
    return cell === undefined ? null : wordsOf(cell);
  };
  const isKnown = (text: string, row: number): boolean => {
    const cell = recognised.table.cells[row]?.[value.column];
    if (cell === undefined || isBlank(cell) || itemOf(text, vocabulary) !== null) return true;
    const match = countyFigureOf(
      text,
      textAt(row, unit?.column),
      stageOfWord(textAt(row, stage?.column) ?? ""),
      vocabulary,
    );
    return match.kind === "one" || match.kind === "notOfStage";
  };
  return unknownIn(recognised, label.column, isKnown).map((found) => ({
    ...found,
    subject: "figure",
    heading: label.heading,
    guesses: nearestNames(
      found.word,
      textAt(found.cell.row - recognised.table.firstRow, unit?.column),
      vocabulary.county,
    ),
  }));
}
