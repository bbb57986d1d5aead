import { normaliseLabel, type NormalLabel } from "../cells/normaliseLabel";
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

/**
 * Figures of the year before are what 公用经费 and its kin always are (D33); pupils and equipment of last year are others.
 */
const LAST_YEAR = /^(?:其中|全县|全市|全区|本县)?(?:上一?年度?|去年度?|前一年度?)的?/u;
const MAY_BE_OF_LAST_YEAR: ReadonlySet<string> = new Set(["money", "share", "text", "year", "accountYear"]);

type Vocabulary = Readonly<Record<string, FigureCard>>;

/**
 * What a heading means in a vocabulary: the first of its readings that is a whole label.
 * @param parts from top to bottom; one part for a named table
 */
export function meaningOfPath(parts: readonly string[], vocabulary: Vocabulary): ColumnMeaning {
  const path = knownPath(parts);
  const known = path.meanings.get(vocabulary);
  if (known !== undefined) return known;
  const meaning = findMeaning(path, vocabulary);
  path.meanings.set(vocabulary, meaning);
  return meaning;
}

/** A reading with the labels that are looked up. */
interface KnownReading extends Pick<PathReading, "stage" | "leftOut"> {
  readonly label: NormalLabel;
  /** With the word of its stage in front; the label itself where it has none. */
  readonly staged: NormalLabel;
}

/** A path with all that may be said of it before a vocabulary is asked, and what it means in those that were asked. */
interface KnownPath {
  readonly unit: string | null;
  readonly unitsAbove: readonly string[];
  readonly readings: readonly KnownReading[];
  readonly meanings: Map<Vocabulary, ColumnMeaning>;
}

/** A heading is looked at for each row with which it may begin, and in the vocabulary of every role. */
const OF_PARTS = new WeakMap<readonly string[], KnownPath>();
/** The same words under another row are the same path; a wide export has hundreds of them. */
const OF_WORDS = new Map<string, KnownPath>();
const MOST_REMEMBERED = 40_000;

function knownPath(parts: readonly string[]): KnownPath {
  const known = OF_PARTS.get(parts);
  if (known !== undefined) return known;
  const words = parts.join("\n");
  const path = OF_WORDS.get(words) ?? pathOf(parts);
  if (OF_WORDS.size >= MOST_REMEMBERED) OF_WORDS.clear();
  OF_WORDS.set(words, path);
  OF_PARTS.set(parts, path);
  return path;
}

function pathOf(parts: readonly string[]): KnownPath {
  const [unit, ...unitsAbove] = [...parts].reverse().map(unitOfPart);
  return {
    unit: unit ?? null,
    unitsAbove: unitsAbove.filter((one) => one !== null),
    readings: [parts, ...withStageApart(parts)].flatMap(readingsOfPath).map(knownReading),
    meanings: new Map(),
  };
}

function knownReading({ label, stage, leftOut }: PathReading): KnownReading {
  const staged = stage === null ? label : `${firstWordOf(stage)} ${label}`;
  return { label: normaliseLabel(label), staged: normaliseLabel(staged), stage, leftOut };
}

function findMeaning({ readings, unit, unitsAbove }: KnownPath, vocabulary: Vocabulary): ColumnMeaning {
  for (const reading of readings) {
    const meaning = meaningOfReading(reading, unit, vocabulary);
    if (meaning !== null) return { ...meaning, unit, unitsAbove };
  }
  return unit === null && unitsAbove.length === 0 ? NOTHING : { ...NOTHING, unit, unitsAbove };
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

function meaningOfReading(reading: KnownReading, unit: string | null, vocabulary: Vocabulary): Meaning | null {
  const { label, staged, stage, leftOut } = reading;
  const isShort = leftOut.length > 0 && label.exact.length < LEAST_LABEL;
  if (isShort) return leftOut.every(isBasicsOfSchools) ? meaningOfWord(label, vocabulary) : null;
  const direct = lookUp(staged, unit, vocabulary);
  if (direct !== null) return { match: direct, stage: null, leftOut };
  const whole = stage === null ? null : lookUp(label, unit, vocabulary);
  if (whole?.kind !== "one") return null;
  const entry = vocabulary[whole.identifier];
  if (entry?.dimension === "text") return { match: whole, stage: null, leftOut };
  return entry?.stage === null ? { match: whole, stage, leftOut } : null;
}

/** 学段, 乡镇 or 序号: words that say who a school is; numbers need more than two characters. */
function meaningOfWord(label: NormalLabel, vocabulary: Vocabulary): Meaning | null {
  const match = lookUp(label, null, vocabulary);
  const isWord = match?.kind === "one" && vocabulary[match.identifier]?.dimension === "text";
  return isWord ? { match, stage: null, leftOut: [] } : null;
}

function lookUp(label: NormalLabel, unit: string | null, vocabulary: Vocabulary): LabelMatch<string> | null {
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
