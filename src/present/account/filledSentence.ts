import type { Evaluation, ItemPart } from "../../model/evaluation";
import type { Subject } from "../../model/identifiers";
import { typed } from "./countyFacts";
import { blanksOf, type Blank } from "./blankReaders";
import type { ItemCard } from "../../regulation/itemCard";
import { plain } from "../../strings/numbers";
import type { Strings } from "../../strings/strings";
import { shownNumber, type Comparison } from "../words/shownNumber";

/** What stands where a number is not known: room to write it in. */
export const BLANK = "____";

/** A sentence of the official form with its blanks filled as far as the numbers are known. */
export interface FilledSentence {
  readonly text: string;
  /** No blank is left open. */
  readonly isComplete: boolean;
  /** The shares and amounts per head in it: what a report stands or falls by. */
  readonly results: readonly Result[];
}

/** A number that decides an item, bare for comparing and with its unit for reading. */
export interface Result {
  readonly number: string;
  readonly shown: string;
}

/** Decimals of shares: 1 on the official form (所有比例保留一位小数), 2 in reports, as counties write them. */
export type ShareDecimals = 1 | 2;

/**
 * The official sentence of an item of 表Ⅳ or 表Ⅴ; null where the form prints none. Every number is the evaluation's or
 * the bureau's own; one that is not known stays a blank and is never 0 (D1).
 * @example filledSentence(交流轮岗, …, 2) → 全县符合交流轮岗条件教师总数739名，上一年度交流轮岗教师134名，占18.13%；…
 */
export function filledSentence(
  { id, sentence }: Pick<ItemCard, "id" | "sentence">,
  evaluation: Evaluation,
  decimals: ShareDecimals,
  strings: Strings,
): FilledSentence | null {
  if (sentence === undefined) return null;
  const words = strings.catalogue.item(id);
  if (words.sentence === undefined) throw new Error(`${id} has an official sentence and no words of it.`);
  const blanks = [...blanksOf(id, sentence, evaluation)];
  return {
    text: words.sentence(
      Object.fromEntries(blanks.map(([name, blank]) => [name, writtenBlank(blank, decimals, strings)])),
    ),
    isComplete: blanks.every(([, blank]) => blank.value !== null),
    results: blanks.flatMap(([, blank]) => (blank.part === undefined ? [] : [resultOf(blank, blank.part)])),
  };

  function resultOf(blank: Blank, { unit }: ItemPart): Result {
    const number = writtenBlank(blank, decimals, strings);
    return { number, shown: strings.catalogue.quantity(number, unit) };
  }
}

function writtenBlank(blank: Blank, decimals: ShareDecimals, strings: Strings): string {
  if (blank.value === null)
    return blank.kind === "count" && blank.least !== undefined && blank.least > 0
      ? strings.blanks.atLeast(plain(blank.least))
      : BLANK;
  if (blank.kind === "count") return plain(blank.value);
  return shownNumber(
    blank.value,
    isMoney(blank.part) && Number.isInteger(blank.value) ? 0 : decimals,
    comparisonsOf(blank.part),
  );
}

function isMoney(part: ItemPart | undefined): boolean {
  return part?.unit === "元";
}

function comparisonsOf(part: ItemPart | undefined): Comparison[] {
  return part === undefined ? [] : [{ limit: part.limit, direction: part.direction, outcome: part.outcome }];
}

const FORM_SUBJECTS: readonly Subject[] = ["Chinese", "Mathematics", "Science", "Sports", "Arts", "Moral"];
const LEVELS = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"];

/** 语文__级、校际差异率__ and so on, for the six subjects of the form. */
export function monitoringSentence({ dataset, items }: Evaluation, strings: Strings): string {
  const parts = items.flatMap((item) => item.parts);
  const sentences = FORM_SUBJECTS.map((subject) => {
    const level = typed(dataset, `level${subject}`);
    const variation = typed(dataset, `variation${subject}`);
    return strings.blanks.subject({
      subject: strings.report.subjects[subject],
      level: level === null ? BLANK : (LEVELS[level - 1] ?? plain(level)),
      variation:
        variation === null
          ? BLANK
          : shownNumber(
              variation,
              2,
              parts.filter(({ label }) => label.code === "subjectVariation" && label.params["subject"] === subject),
            ),
    });
  });
  return sentences.join("；");
}
