import { cellRefIn } from "../../model/tables/cellRef";
import type { SeenColumn } from "../../model/correcting/seenRecognition";
import { cellAt, isBlank, textOf } from "../cells/cellText";
import { stageNamedIn } from "../headings/headingWords";
import { plainText } from "../cells/quantityText";
import type { Correction } from "../settings/corrections";
import { normaliseLabel } from "../cells/normaliseLabel";
import { isSchoolRole, type FrameReading } from "../recognition/recogniseFrame";
import { attachedStageOf, isOutOfScope, schoolTypesWithin } from "../schools/traits/schoolType";
import { isPrivateOwner, localityOf } from "../schools/traits/schoolWords";
import type { Heading } from "../recognition/heading";
import { holdsNumbers, NO_FIGURES, unitOf, yields } from "../recognition/unusedColumns";
import { officialLabel } from "../vocabulary/officialLabel";
import { stageOfWord, type AnyStage } from "../vocabulary/stageWords";
import { guessesOf, nameOf } from "./guesses";

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 24;
const ROWS_TO_LOOK_AT = 200;

/**
 * The columns of a table that have headings, each with what it is or may be.
 * @param corrections those that concern the table
 */
export function seenColumns(reading: FrameReading, corrections: readonly Correction[]): SeenColumn[] {
  const { frame, asSchools, asRole, roles, recognised, vocabulary } = reading;
  const { headingRow = frame.firstDataRow - 1, headingHeight = 1 } = frame;
  const lowest = Math.max(0, headingRow + headingHeight - 1);
  const said = new Set(
    corrections.flatMap(({ heading, identifier }) =>
      heading === null || identifier === null ? [] : [normaliseLabel(heading).exact],
    ),
  );
  const taken = new Set(recognised.flatMap(({ columns }) => columns.flatMap(({ identifier }) => identifier ?? [])));
  const ofSchools = roles.length === 0 || roles.some(isSchoolRole);
  const rejected = (column: number): boolean =>
    asSchools.rejected.has(column) || [...asRole.values()].some((one) => one.rejected.has(column));
  return frame.headings
    .filter(({ text }) => text !== "")
    .map((heading): SeenColumn => {
      const { column, text } = heading;
      const known = recognised.flatMap(({ columns }) => columns.filter((one) => one.column === column));
      const identifier = known.find((one) => one.identifier !== null)?.identifier ?? null;
      const isOpen = identifier === null && ofSchools && !rejected(column);
      const { row, column: onSheet } = cellRefIn(frame.table, lowest, column);
      const guesses = isOpen ? guessesOfColumn(reading, heading, taken) : { names: [], isPlain: false };
      return {
        heading: text,
        column: frame.table.firstColumn + column,
        cell: { row, column: onSheet },
        label: identifier === null ? null : (officialLabel(identifier, roles, vocabulary) ?? identifier),
        isRejected: identifier === null && rejected(column),
        isByHand: said.has(normaliseLabel(text).exact),
        guesses: guesses.names,
        isPlain: guesses.isPlain,
        samples: samplesOf(reading, column),
      };
    });
}

function guessesOfColumn(reading: FrameReading, heading: Heading, taken: ReadonlySet<string>) {
  const nothing = { names: [], isPlain: false };
  const leaf = heading.parts[heading.parts.length - 1] ?? "";
  if (yields(heading, reading.vocabulary)) return nothing;
  const ofWords = wordColumnOf(reading, heading.column, taken);
  if (ofWords !== null) return { names: [nameOf(ofWords, reading.vocabulary)], isPlain: true };
  if (NO_FIGURES.test(heading.text) || !holdsNumbers(reading, heading)) return nothing;
  return guessesOf(leaf, unitOf(heading), taken, reading.vocabulary, stageAbove(heading));
}

/** The stage that the nearest upper part names: 高于规定学历 under 小学教师 is that of 小学. */
function stageAbove({ parts }: Heading): AnyStage | null {
  const named = parts.slice(0, -1).reverse().map(stageNamedIn);
  return named.find((stage) => stage !== null) ?? null;
}

/** Columns of words by what stands in them: 小学, 初级中学 under 办学层次; none whose field another column already is. */
const WORD_COLUMNS: readonly (readonly [id: string, isSuch: (plain: string) => boolean])[] = [
  ["type", (plain) => schoolTypesWithin(plain).length > 0 || isOutOfScope(plain) || attachedStageOf(plain) !== null],
  ["stage", (plain) => stageOfWord(plain) !== null],
  ["locality", (plain) => localityOf(plain) !== null],
  ["owner", (plain) => isPrivateOwner(plain) !== null],
];

/** 红旗小学, 向阳小学: what schools are called, each once; 公办小学 over and over says what they are. */
function areNames(words: readonly string[]): boolean {
  const isName = (word: string): boolean => /.(?:小学|中学|学校|教学点|校区|附小|附中)$/u.test(word);
  return words.length > 1 && new Set(words).size === words.length && words.every(isName);
}

function wordColumnOf({ frame }: FrameReading, column: number, taken: ReadonlySet<string>): string | null {
  const words: string[] = [];
  const last = Math.min(frame.endDataRow, frame.firstDataRow + ROWS_TO_LOOK_AT);
  for (let row = frame.firstDataRow; row < last; row++) {
    const cell = cellAt(frame.table, row, column);
    if (cell.kind === "text" && !isBlank(cell)) words.push(plainText(textOf(cell)));
    else if (cell.kind === "number") return null;
  }
  if (!taken.has("name") && areNames(words)) return "name";
  // Names of schools hold words for types too; they do not repeat.
  if (words.length === 0 || new Set(words).size * 2 > words.length) return null;
  const found = WORD_COLUMNS.find(([id, isSuch]) => !taken.has(id) && words.filter(isSuch).length * 2 > words.length);
  return found?.[0] ?? null;
}

function samplesOf({ frame }: FrameReading, column: number): string[] {
  const samples: string[] = [];
  for (let row = frame.firstDataRow; row < frame.endDataRow && samples.length < MOST_SAMPLES; row++) {
    const { shown } = cellAt(frame.table, row, column);
    if (shown.trim() !== "") samples.push(shown.trim().slice(0, LONGEST_SAMPLE));
  }
  return samples;
}
