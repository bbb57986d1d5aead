import { normaliseLabel } from "../cells/normaliseLabel";
import { unitOf } from "../cells/units";
import type { FigureCard } from "../../regulation/figures/figureCard";
import { isWholeLabelOf, labelIndex, type LabelMatch } from "../vocabulary/labelIndex";
import { STAGE_WORDS, firstWordOf, type AnyStage } from "../../regulation/figures/stageWords";
import { isBasicsOfSchools } from "./headingWords";
import { readingsOfPath, type PathReading } from "./headingPath";

/** What a heading means, and how surely. */
export interface ColumnMeaning {
  readonly match: LabelMatch<string>;
  /** Of the lowest part; null where it states none. */
  readonly unit: string | null;
  /** Of the parts above it, the nearest first: for what the column holds, where one of them suits that. */
  readonly unitsAbove: readonly string[];
  /** A stage that an upper part names where the vocabulary has no word for the field by stage. */
  readonly stage: AnyStage | null;
  /** Upper parts that were left out, to be said and to yield to a column without them. */
  readonly leftOut: readonly string[];
}

const NOTHING: ColumnMeaning = { match: { kind: "none" }, unit: null, unitsAbove: [], stage: null, leftOut: [] };

/** Figures of the year before are what 公用经费 and its kin always are (D33); pupils and equipment of last year are others. */
const LAST_YEAR = /^(?:其中|全县|全市|全区|本县)?(?:上一?年度?|去年度?|前一年度?)的?/u;
const MAY_BE_OF_LAST_YEAR: ReadonlySet<string> = new Set(["money", "share", "text", "year", "accountYear"]);

type Vocabulary = Readonly<Record<string, FigureCard>>;

/**
 * What a heading means in a vocabulary: the first of its readings that is a whole label.
 * @param parts from top to bottom; one part for a named table
 */
export function meaningOfPath(parts: readonly string[], vocabulary: Vocabulary): ColumnMeaning {
  const remembered = REMEMBERED.get(vocabulary) ?? new Map<string, ColumnMeaning>();
  if (remembered.size === 0) REMEMBERED.set(vocabulary, remembered);
  const key = parts.join("\n");
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const meaning = findMeaning(parts, vocabulary);
  if (remembered.size < MOST_REMEMBERED) remembered.set(key, meaning);
  return meaning;
}

/** A heading is looked at for each row with which it may begin; a wide export has hundreds of them. */
const REMEMBERED = new WeakMap<Vocabulary, Map<string, ColumnMeaning>>();
const MOST_REMEMBERED = 40_000;

function findMeaning(parts: readonly string[], vocabulary: Vocabulary): ColumnMeaning {
  const [unit, ...unitsAbove] = [...parts].reverse().map(unitOfPart);
  const units = { unit: unit ?? null, unitsAbove: unitsAbove.filter((one) => one !== null) };
  for (const path of [parts, ...withStageApart(parts)]) {
    for (const reading of readingsOfPath(path)) {
      const meaning = meaningOfReading(reading, units.unit, vocabulary);
      if (meaning !== null) return { ...meaning, ...units };
    }
  }
  return { ...NOTHING, ...units };
}

/** 小学本科毕业 as 小学 over 本科毕业, for fields of which the vocabulary has no word by stage. */
function withStageApart(parts: readonly string[]): string[][] {
  const leaf = parts.at(-1)?.trim() ?? "";
  const [word, rest] = STAGE_IN_FRONT.exec(leaf)?.slice(1) ?? [];
  return word === undefined || rest === undefined ? [] : [[...parts.slice(0, -1), word, rest]];
}

const STAGE_IN_FRONT = new RegExp(`^((?:${Object.values(STAGE_WORDS).flat().join("|")})(?![部段]|阶段))(.{2,})$`, "u");

/** 面积, 学生 or 类别 alone says too little to stand without what is above it, unless that is 学校基本情况 and the like. */
const LEAST_LABEL = 3;

type Meaning = Omit<ColumnMeaning, "unit" | "unitsAbove">;

function meaningOfReading(reading: PathReading, unit: string | null, vocabulary: Vocabulary): Meaning | null {
  const { label, stage, leftOut } = reading;
  const isShort = leftOut.length > 0 && normaliseLabel(label).exact.length < LEAST_LABEL;
  if (isShort) return leftOut.every(isBasicsOfSchools) ? meaningOfWord(label, vocabulary) : null;
  const direct = lookUp(stage === null ? label : `${firstWordOf(stage)} ${label}`, unit, vocabulary);
  if (direct !== null) return { match: direct, stage: null, leftOut };
  const whole = stage === null ? null : lookUp(label, unit, vocabulary);
  if (whole?.kind !== "one") return null;
  const entry = vocabulary[whole.identifier];
  if (entry?.dimension === "text") return { match: whole, stage: null, leftOut };
  return entry?.stage === null ? { match: whole, stage, leftOut } : null;
}

/** 学段, 乡镇 or 序号: words that say who a school is; numbers need more than two characters. */
function meaningOfWord(label: string, vocabulary: Vocabulary): Meaning | null {
  const match = lookUp(label, null, vocabulary);
  const isWord = match?.kind === "one" && vocabulary[match.identifier]?.dimension === "text";
  return isWord ? { match, stage: null, leftOut: [] } : null;
}

function lookUp(text: string, unit: string | null, vocabulary: Vocabulary): LabelMatch<string> | null {
  const label = normaliseLabel(text);
  if (label.exact === "") return null;
  const match = labelIndex(vocabulary).find(label, label.unit ?? unit);
  if (match.kind === "none") return null;
  if (match.kind === "one" && LAST_YEAR.test(label.exact)) {
    const entry = vocabulary[match.identifier];
    const isItsOwnWord = entry !== undefined && isWholeLabelOf(label, entry);
    if (!isItsOwnWord && (entry?.isStock === true || !MAY_BE_OF_LAST_YEAR.has(entry?.dimension ?? ""))) return null;
  }
  return match;
}

function unitOfPart(part: string): string | null {
  return normaliseLabel(part).unit ?? (unitOf(part) === null ? null : part.trim());
}
