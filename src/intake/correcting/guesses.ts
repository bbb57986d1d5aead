import type { AnyStage } from "../vocabulary/stageWords";
import { changesMeaning } from "../headings/headingWords";
import { SCHOOL_FIELDS_OF_WORDS, withoutFewWords } from "../headings/neededWords";
import { nearestNames } from "../headings/nearestNames";
import { identifierOfWord } from "../settings/corrections";
import { schoolEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { schoolTypesWithin } from "../schools/traits/schoolType";
import { capitalised } from "../../regulation/figures/figureCard";
import type { WordSubject } from "../../model/correcting/seenRecognition";

const MOST_GUESSES = 4;

/** What a column may be that no label of the vocabulary names. */
export interface Guesses {
  readonly names: readonly string[];
  readonly isPlain: boolean;
}

/**
 * Official names for a heading of a table of schools, the likeliest first: what it is without a bracket or a time
 * before it, then the figures that its words speak of (班班通: 多媒体教室), then those that are spelt like it. They are
 * proposed to people and never judged (D33).
 * @param stage that stands above the heading; null where none does
 * @param taken identifiers that other columns of the table are; a figure is no second time what a column may be
 * @example guessesOf("操场面积", "㎡", new Set(), vocabulary).names[0] // "室外运动场面积"
 */
export function guessesOf(
  leaf: string,
  unit: string | null,
  taken: ReadonlySet<string>,
  vocabulary: Vocabulary,
  stage: AnyStage | null = null,
): Guesses {
  const { schools } = vocabulary;
  const bare = withoutFewWords(leaf, schools);
  const ofStage = (id: string): string => (stage === null ? id : `${id}${capitalised(stage)}`);
  const own = (id: string): string => (Object.hasOwn(schools, ofStage(id)) ? ofStage(id) : id);
  const isFree = (id: string): boolean => !taken.has(id) && Object.hasOwn(schools, id);
  const plain = bare === null || !isFree(own(bare)) ? [] : [own(bare)];
  const spoken = SCHOOL_FIELDS_OF_WORDS.filter(([word]) => word.test(leaf)).flatMap(([, ids]) =>
    ids.map(own).filter(isFree),
  );
  const near = nearestNames(leaf, unit, schools).flatMap((name) => {
    const id = identifierOfWord(name, schools);
    return id === null || id === "none" || !isFree(own(id)) ? [] : [own(id)];
  });
  const ids = [...new Set([...plain, ...spoken, ...near])];
  // 上学年班级数 speaks of classes, and is not those of this year.
  const isPlain = plain.length > 0 || (new Set(spoken).size === 1 && !changesMeaning(leaf, ""));
  return { names: ids.slice(0, MOST_GUESSES).map((id) => nameOf(id, vocabulary)), isPlain };
}

/** The official name of an identifier as a correction may say it. */
export function nameOf(identifier: string, vocabulary: Vocabulary): string {
  return schoolEntry(identifier, vocabulary).labels[0] ?? identifier;
}

/** What a word of a column may stand for, the likeliest first. */
export function guessesOfWord(subject: Exclude<WordSubject, "figure">, plain: string): string[] {
  switch (subject) {
    case "type":
      return schoolTypesWithin(plain);
    case "stage":
      return within(plain, [
        [/小|primary/u, "小学"],
        [/初|junior/u, "初中"],
        [/高|senior/u, "高中"],
      ]);
    case "locality":
      return within(plain, [
        [/乡|村|农/u, "乡村"],
        [/镇/u, "镇区"],
        [/城|市|街道/u, "城区"],
      ]);
    case "owner":
      return within(plain, [
        [/民办|私|社会|个人/u, "民办"],
        [/公|教育|部门|政府|国/u, "公办"],
      ]);
  }
}

function within(plain: string, words: readonly (readonly [RegExp, string])[]): string[] {
  return words.flatMap(([word, meaning]) => (word.test(plain) ? [meaning] : []));
}
