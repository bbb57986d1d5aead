import type { Band } from "../limits/band";
import type { Stage } from "../stage";
import { stagedLabels, type AnyStage } from "./stageWords";

/**
 * What a number measures: people, things counted, rooms, ㎡, 元, percent points, a bare ratio, a level Ⅰ–Ⅳ as 1–4, a year
 * (of which a span is a school year), a year of account (of which a span is each of its years), population in 人, or a
 * bare number.
 */
export type Dimension =
  | "people"
  | "count"
  | "rooms"
  | "area"
  | "money"
  | "share"
  | "ratio"
  | "level"
  | "year"
  | "accountYear"
  | "population"
  | "number";

/** The tables of schools in the template, each a sheet of its own. */
export type FormTable = "schools" | "teachers" | "premises" | "rooms" | "funds";

/** A figure, or a word, of the county or of a school: all that is particular to it. */
export interface FigureCard {
  /** Official label first, then its variants; matched whole after `normaliseLabel`. */
  readonly labels: readonly string[];
  /** What people are told to type where the official heading is another one; absent: the official label. */
  readonly name?: string;
  /** Labels that mean this figure only beside the unit given: 小学 (所). */
  readonly labelsWithUnit: readonly (readonly [label: string, unit: string])[];
  /** Labels that name this figure only where no other column of the table does: a code beside the word 办学类型. */
  readonly yielding?: readonly string[];
  /** Labels that mean this figure only as they are written, without leaving anything off their ends: 全校人数 is no 全校. */
  readonly labelsAsWritten?: readonly string[];
  /** True where other words of the stage may stand for the first, which is in the labels: 普通小学 for 小学. */
  readonly takesAnyStageWord?: true;
  /** True where several columns of a table are added: what is left of a sum beside the parts that have names. */
  readonly isAdded?: boolean;
  readonly dimension: Dimension | "text";
  /** The unit of the official form, "" where it has none. */
  readonly unit: string;
  /** The stage that the label itself speaks of, or null. */
  readonly stage: AnyStage | null;
  /** The size that its label names: a count of 超过45人的小学班级 says what it says whatever the limit is. */
  readonly size?: number;
  /** Of a county figure: those that it cannot exceed, taken together. */
  readonly partOf?: readonly string[];
  /** Whom it counts, who cannot be more than the county's pupils (D24). */
  readonly counts?: "pupils" | "teachers";
  /** True for what a school has, of which last year's number is another one. */
  readonly isStock?: true;
  /** What it plausibly is, in 元 (D24). */
  readonly band?: Band;
  /** Of a county figure: the largest of several, to which those of the stages do not add up. */
  readonly isLargest?: true;
  /** Of a county figure: 表Ⅰ prints it though no item needs it. */
  readonly isOfBasics?: true;
  /** Of a county figure: the 自查自评报告 prints it where it is known, though no item needs it. */
  readonly isOfReport?: true;
  /** Of a county figure: the tables of schools add up to it, so that what is typed is checked against the sum. */
  readonly isSummed?: true;
  /** Of a school column: the table of the template that asks for it, in the order of the cards. */
  readonly form?: FormTable;
  /** Of a column of the template: a school may have none, or it decides nothing by itself. */
  readonly isOptional?: true;
  /** Of a column of the template that takes one of a few words: the official ones. */
  readonly options?: readonly string[];
}

/** What a card may say beside its names and its unit. */
export type FigureTraits = Omit<Partial<FigureCard>, "labels" | "dimension" | "unit" | "stage">;

/** A card whose dimension the compiler knows, so that words and numbers can be told apart. */
type CardOf<Kind extends FigureCard["dimension"]> = FigureCard & { readonly dimension: Kind };

/**
 * @param labels official label first, then variants, parted by "|"
 */
export function entry<Kind extends FigureCard["dimension"]>(
  dimension: Kind,
  unit: string,
  labels: string,
  stage: AnyStage | null = null,
  traits: FigureTraits = {},
): CardOf<Kind> {
  return { labels: labels.split("|"), labelsWithUnit: [], dimension, unit, stage, ...traits };
}

/** The card with labels that yield to another column of the same field, parted by "|". */
export function yielding<Card extends FigureCard>(plain: Card, labels: string): Card {
  return { ...plain, yielding: labels.split("|") };
}

/** A card of one stage: each label with the word for the stage, before it, behind it, or where `{}` stands. */
export function stageEntry<Kind extends FigureCard["dimension"]>(
  stage: AnyStage,
  dimension: Kind,
  unit: string,
  labels: string,
  traits: FigureTraits = {},
): CardOf<Kind> {
  const all = labels.split("|").flatMap((label) => stagedLabels(label, stage));
  return { labels: [...new Set(all)], labelsWithUnit: [], dimension, unit, stage, takesAnyStageWord: true, ...traits };
}

/** The two cards `primary<Suffix>` and `junior<Suffix>` of county figures. */
export function perStage<Suffix extends string, Kind extends FigureCard["dimension"]>(
  suffix: Suffix,
  dimension: Kind,
  unit: string,
  labels: string,
  traits: (stage: Stage) => FigureTraits = () => ({}),
): Readonly<Record<`${Stage}${Suffix}`, CardOf<Kind>>> {
  return {
    [`primary${suffix}`]: stageEntry("primary", dimension, unit, labels, traits("primary")),
    [`junior${suffix}`]: stageEntry("junior", dimension, unit, labels, traits("junior")),
  } as Readonly<Record<`${Stage}${Suffix}`, CardOf<Kind>>>;
}

/** An identifier as it stands within a composed one: teachingSpace → TeachingSpace. */
export function capitalised<Word extends string>(word: Word): Capitalize<Word> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<Word>;
}

/**
 * The three school columns `<field>`, `<field>Primary`, `<field>Junior`.
 * @param whole traits of the first
 * @param parts traits of the others
 */
export function perSchoolPart<Field extends string, Kind extends FigureCard["dimension"]>(
  field: Field,
  dimension: Kind,
  unit: string,
  labels: string,
  whole: FigureTraits = {},
  parts: FigureTraits = {},
): Readonly<Record<Field | `${Field}${Capitalize<Stage>}`, CardOf<Kind>>> {
  return {
    [field]: entry(dimension, unit, labels.replaceAll("{}", ""), null, whole),
    [`${field}Primary`]: stageEntry("primary", dimension, unit, labels, parts),
    [`${field}Junior`]: stageEntry("junior", dimension, unit, labels, parts),
  } as Readonly<Record<Field | `${Field}${Capitalize<Stage>}`, CardOf<Kind>>>;
}

/** How people are told of a figure. */
export function figureName({ name, labels }: FigureCard): string {
  return name ?? labels[0] ?? "";
}
