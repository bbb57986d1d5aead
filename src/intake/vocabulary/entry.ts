import type { Stage } from "../../model/stage";
import type { Dimension } from "../quantityCell";
import { stagedLabels, type AnyStage } from "./stageWords";

/** What one identifier is called in the bureaus' tables. */
export interface VocabularyEntry {
  /** Official label first, then its variants; matched whole after `normaliseLabel`. */
  readonly labels: readonly string[];
  /** Labels that mean this entry only beside the unit given: 小学 (所). */
  readonly labelsWithUnit: readonly (readonly [label: string, unit: string])[];
  /** Labels that name this entry only where no other column of the table does: a code beside the word 办学类型. */
  readonly yielding?: readonly string[];
  /** Labels that mean this entry only as they are written, without leaving anything off their ends: 全校人数 is no 全校. */
  readonly labelsAsWritten?: readonly string[];
  /** True where several columns of a table are added: what is left of a sum beside the parts that have names. */
  readonly isAdded?: boolean;
  readonly dimension: Dimension | "text";
  /** The unit of the official form, "" where it has none. */
  readonly unit: string;
  /** The stage that the label itself speaks of, or null. */
  readonly stage: AnyStage | null;
}

/**
 * @param labels official label first, then variants, parted by "|"
 */
export function entry(
  dimension: VocabularyEntry["dimension"],
  unit: string,
  labels: string,
  stage: AnyStage | null = null,
): VocabularyEntry {
  return { labels: labels.split("|"), labelsWithUnit: [], dimension, unit, stage };
}

/** The entry with labels that yield to another column of the same field, parted by "|". */
export function yielding(plain: VocabularyEntry, labels: string): VocabularyEntry {
  return { ...plain, yielding: labels.split("|") };
}

/** An entry of one stage: each label with each word for the stage, before it, behind it, or where `{}` stands. */
export function stageEntry(
  stage: AnyStage,
  dimension: VocabularyEntry["dimension"],
  unit: string,
  labels: string,
): VocabularyEntry {
  const all = labels.split("|").flatMap((label) => stagedLabels(label, stage));
  return { labels: [...new Set(all)], labelsWithUnit: [], dimension, unit, stage };
}

/** The two entries `primary<Suffix>` and `junior<Suffix>` of county figures. */
export function perStage<Suffix extends string>(
  suffix: Suffix,
  dimension: VocabularyEntry["dimension"],
  unit: string,
  labels: string,
): Readonly<Record<`${Stage}${Suffix}`, VocabularyEntry>> {
  return {
    [`primary${suffix}`]: stageEntry("primary", dimension, unit, labels),
    [`junior${suffix}`]: stageEntry("junior", dimension, unit, labels),
  } as Readonly<Record<`${Stage}${Suffix}`, VocabularyEntry>>;
}

/** An identifier as it stands within a composed one: teachingSpace → TeachingSpace. */
export function capitalised<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

/** The three school columns `<field>`, `<field>Primary`, `<field>Junior`. */
export function perSchoolPart<Field extends string>(
  field: Field,
  dimension: VocabularyEntry["dimension"],
  unit: string,
  labels: string,
): Readonly<Record<Field | `${Field}${Capitalize<Stage>}`, VocabularyEntry>> {
  return {
    [field]: entry(dimension, unit, labels.replaceAll("{}", "")),
    [`${field}Primary`]: stageEntry("primary", dimension, unit, labels),
    [`${field}Junior`]: stageEntry("junior", dimension, unit, labels),
  } as Readonly<Record<Field | `${Field}${Capitalize<Stage>}`, VocabularyEntry>>;
}
