import { cellRefIn } from "../../model/tables/cellRef";
import type { Figure } from "../../model/figures/figure";
import type { CountyFigureId, ItemId } from "../../model/identifiers";
import { MONITORED_SUBJECTS, OFFICIAL_SENTENCES } from "../../regulation/words/formSentences";
import { cellAt } from "../cells/cellText";
import { withDigitsApart } from "../cells/doubtfulDigits";
import { interpretNumber, isYear } from "../cells/interpretNumber";
import type { QuantityCell, Report } from "../cells/quantityCell";
import type { RecognisedTable } from "../recognition/recognisedTable";
import type { FiguresReading } from "../roles/collectedFigures";
import { itemOfTitle } from "../roles/itemOf";
import { rowsOf } from "../roles/roleRows";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { addFigure, type FiguresInWork } from "./mergedFigure";
import { sentenceParts, type SentencePart } from "./sentenceParts";

/** A figure that a sentence states. */
export interface StatedFigure {
  readonly id: CountyFigureId;
  readonly number: string;
  readonly unit: string | null;
}

const LEVELS: Readonly<Record<string, string>> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
};
const SUBJECT =
  /^(?:其中)?(\p{Script=Han}{2,5}?)(?:学业水平(?:达到)?)?(i{1,3}|iv|[1-4一二三四]|_+)?级(?:以上)?,?、?(?:且)?校际差异率(?:为)?(\d+(?:\.\d+)?%?|_+)?$/u;

/**
 * The figures that the filled sentence of an item states: whatever stands before a number must be the words
 * of the form, or nothing of that sentence is taken. A blank that is left open says nothing (D1).
 * @example figuresOfSentence(持证上岗, "全县在岗专任教师300人，其中持有教师资格证的专任教师300人，占比100%") → fullTimeTeachers 300, certifiedTeachers
 * 300
 */
export function figuresOfSentence(item: ItemId, text: string, vocabulary: Vocabulary): StatedFigure[] {
  if (vocabulary.items.find(({ id }) => id === item)?.account === "monitoring") return figuresOfMonitoring(text);
  const words = WORDS.get(item);
  if (words === undefined) return [];
  return sentenceParts(text).flatMap((parts) => {
    const known = parts.map((part) => figureOfPart(part, words, vocabulary));
    return known.includes(undefined) ? [] : known.flatMap((one) => (one === undefined || one === "check" ? [] : one));
  });
}

type KnownWords = ReadonlyMap<string, CountyFigureId | "check">;

const WORDS: ReadonlyMap<ItemId, KnownWords> = new Map(
  Object.entries(OFFICIAL_SENTENCES).map(([item, sentences]) => [
    item as ItemId,
    new Map(
      Object.entries(sentences ?? {}).flatMap(([id, all = ""]) =>
        all.split("|").map((words): [string, CountyFigureId | "check"] => [words, id as CountyFigureId | "check"]),
      ),
    ),
  ]),
);

/** undefined: the words are not those of the form. */
function figureOfPart(
  { words, number, unit }: SentencePart,
  known: KnownWords,
  vocabulary: Vocabulary,
): StatedFigure[] | "check" | undefined {
  const id = known.get(words);
  if (id === undefined || id === "check") return id;
  const isShare = countyEntry(id, vocabulary).dimension === "share";
  if ((unit === "%") !== isShare && unit !== null) return undefined;
  return number === null ? [] : [{ id, number, unit }];
}

function figuresOfMonitoring(text: string): StatedFigure[] {
  const plain = withDigitsApart(text)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}*]+/gu, "")
    .toLowerCase();
  return plain.split(/[;。]/u).flatMap((sentence): StatedFigure[] => {
    const [, name = "", level, variation] = SUBJECT.exec(sentence) ?? [];
    if (!Object.hasOwn(MONITORED_SUBJECTS, name)) return [];
    const subject = MONITORED_SUBJECTS[name as keyof typeof MONITORED_SUBJECTS];
    const found: StatedFigure[] = [];
    if (level !== undefined && !level.startsWith("_"))
      found.push({ id: `level${subject}`, number: LEVELS[level] ?? level, unit: null });
    if (variation !== undefined && !variation.startsWith("_")) {
      const isShare = variation.endsWith("%");
      found.push({ id: `variation${subject}`, number: variation.replace("%", ""), unit: isShare ? "%" : null });
    }
    return found;
  });
}

/**
 * The county's figures with those that the sentences of 表Ⅳ and 表Ⅴ state. A figure that stands elsewhere too must be the
 * same, as far as the sentence prints it, else they are two sources that contradict each other (D11).
 */
export function withSentenceFigures(
  reading: FiguresReading,
  statements: readonly RecognisedTable[],
  report: Report,
): FiguresReading {
  const into: FiguresInWork = { figures: { ...reading.figures }, labels: { ...reading.labels } };
  // A sentence is text by nature: that its numbers are is nothing to be told.
  const aboutNumbers: Report = (found) => (found.code === "numberAsText" ? undefined : report(found));
  for (const table of statements) {
    // Without 是否达标 it is no 表Ⅳ or 表Ⅴ: the form of a single school has the same headings otherwise.
    if (!table.columns.some(({ identifier }) => identifier === "conclusion")) continue;
    for (const row of rowsOf(table)) {
      const label = row.words("item");
      const item = label === null ? null : itemOfTitle(label, table.vocabulary);
      if (item === null) continue;
      // What is asked for (标准要求) and what is promised (整改计划) have numbers of the same words, and state nothing (D9).
      const column = row.column("situation")?.column ?? -1;
      const cell = cellAt(table.table, row.row, column);
      if (cell.kind !== "text") continue;
      const at: QuantityCell = { table: table.table, row: row.row, column, report: aboutNumbers };
      for (const stated of figuresOfSentence(item, cell.value, table.vocabulary))
        take(stated, at, into, table.vocabulary);
    }
  }
  return { ...reading, ...into };
}

function take(stated: StatedFigure, at: QuantityCell, into: FiguresInWork, vocabulary: Vocabulary): void {
  const {
    dimension,
    labels: [label = stated.id],
  } = countyEntry(stated.id, vocabulary);
  if (dimension === "text" || isYear(dimension)) return;
  const raw = {
    value: Number(stated.number),
    shown: stated.number + (stated.unit ?? ""),
    cellUnit: stated.unit,
    mayBeThousands: false,
    isText: true,
  };
  const figure = interpretNumber(raw, dimension === "level" ? "number" : dimension, null, at);
  const where = cellRefIn(at.table, at.row, at.column);
  addFigure(into, stated.id, figure, { label, margin: marginOf(stated, figure), where }, at.report);
}

/** Half a place of what is printed, in the unit of the figure; a count is exact. */
function marginOf({ number }: StatedFigure, figure: Figure): number {
  const fraction = /\.(\d+)$/u.exec(number)?.[1] ?? "";
  const factor = Number(number) === 0 ? 1 : figure.low / Number(number);
  return fraction === "" ? 1e-9 * figure.low : 0.5 * 10 ** -fraction.length * factor;
}
