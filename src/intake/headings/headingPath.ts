import { normaliseLabel, withoutMarks } from "../cells/normaliseLabel";
import { unitOf } from "../cells/units";
import { changesMeaning, isGrouping, isWholeWord, stageNamedIn } from "./headingWords";
import { STAGE_WORDS, type AnyStage } from "../../regulation/figures/stageWords";

/** One way to read a heading of several rows as a single label. */
export interface PathReading {
  /** The words that are looked up, from top to bottom. */
  readonly label: string;
  /** A stage that an upper part names and the label does not; null where none does. */
  readonly stage: AnyStage | null;
  /** Upper parts that are left out although they may say something: the reading yields to one without them. */
  readonly leftOut: readonly string[];
}

/** An upper part of a heading with what may become of it. */
interface Parent {
  readonly text: string;
  readonly stage: AnyStage | null;
  /** Never left out: it says that what stands below is something else (上学年, 女, 危房 …). */
  readonly changes: boolean;
  readonly isGroup: boolean;
}

/** More upper parts than any form has; what is above them is a title. */
const MOST_PARENTS = 6;

/**
 * The labels that a heading of several rows may be, the one with most of its parts first (D33). The lowest part that is
 * not 合计 must stand; upper parts that only group or name a block may be left out, those that change the meaning never
 * unless the lowest part says the same itself. A stage that an upper part names stays with the reading.
 *
 * Worked example: 本学年校舍建筑面积 > 教学及辅助用房 > 计 is read as that, then without 计, then as 教学及辅助用房 alone;
 * 上学年校舍建筑面积 > 教学及辅助用房 > 计 never as 教学及辅助用房.
 * @param parts from top to bottom
 */
export function readingsOfPath(parts: readonly string[]): PathReading[] {
  const said = parts
    .map((part) => withoutMarks(part.trim()))
    .filter((part) => normaliseLabel(part).exact !== "" && !isOnlyAmong(part) && !isOnlyUnit(part));
  const above = [...said].reverse().findIndex((part) => !isWholeWord(part));
  const leafAt = said.length - 1 - Math.max(0, above);
  const leaf = said[leafAt];
  if (leaf === undefined) return [];
  const below = said.slice(leafAt + 1);
  const parents = said.slice(Math.max(0, leafAt - MOST_PARENTS), leafAt).map((part) => parentOf(part, leaf));
  const readings = choicesOf(parents).map(({ kept, stage, leftOut }) => ({ kept, stage, leftOut }));
  const asTheyStand = readings.flatMap(({ kept, stage, leftOut }) =>
    [
      [...kept, leaf, ...below],
      [...kept, leaf],
    ]
      .slice(below.length === 0 ? 1 : 0)
      .map((words): PathReading => ({ label: words.join(" "), stage, leftOut })),
  );
  const bare = readings.filter(({ kept }) => kept.length === 0);
  return [...asTheyStand, ...NOUNS.flatMap((noun) => withNoun(noun, leaf, parents, bare))];
}

/** What an upper part names and the lower one leaves out, with the forms in which labels have it. */
interface Noun {
  readonly word: string;
  readonly isAbove: RegExp;
  readonly forms: readonly string[];
}

/** 教室面积 over 音乐 is an area, and 教师工资 over 骨干 money. */
const NOUNS: readonly Noun[] = [
  { word: "教师", isAbove: /教师(?:队伍|配备|结构)?$/u, forms: ["教师", "专任教师"] },
  { word: "教室", isAbove: /教室(?:配备|间数)?$/u, forms: ["教室"] },
];

/** 县级及以上骨干 under 专任教师（人） are 县级及以上骨干教师, and 音乐 under 专用教室 are 音乐教室. */
function withNoun(
  { word, isAbove, forms }: Noun,
  leaf: string,
  parents: readonly Parent[],
  bare: readonly Pick<PathReading, "stage" | "leftOut">[],
): PathReading[] {
  if (leaf.includes(word) || !parents.some(({ text }) => isAbove.test(normaliseLabel(text).core))) return [];
  return bare.flatMap(({ stage, leftOut }) =>
    forms.map((form) => ({
      label: leaf + form,
      stage,
      leftOut: leftOut.filter((part) => !isAbove.test(normaliseLabel(part).core)),
    })),
  );
}

/** 其中 alone says that the column is a part, which its own words say too. */
function isOnlyAmong(part: string): boolean {
  return normaliseLabel(part).exact === "其中";
}

const UNITS_OF_A_ROW: ReadonlySet<string> = new Set(["money", "area", "share", "people", "count", "tenThousand"]);

/** 平方米 in a heading row of its own. */
function isOnlyUnit(part: string): boolean {
  return UNITS_OF_A_ROW.has(unitOf(part)?.kind ?? "");
}

function parentOf(text: string, leaf: string): Parent {
  const stage = stageNamedIn(text);
  return {
    text,
    stage: stage === stageNamedIn(leaf) ? null : stage,
    changes: changesMeaning(text, leaf),
    isGroup: isGrouping(text),
  };
}

interface Choice {
  readonly kept: readonly string[];
  readonly stage: AnyStage | null;
  readonly leftOut: readonly string[];
}

/** Every way to keep or leave out the upper parts, the fullest first. */
function choicesOf(parents: readonly Parent[]): Choice[] {
  const all = parents.reduce<Choice[]>(
    (choices, parent) => choices.flatMap((choice) => extended(choice, parent)),
    [{ kept: [], stage: null, leftOut: [] }],
  );
  return all.sort((one, other) => weightOf(one) - weightOf(other));
}

/** Fewer parts left out come first; of equal ones the reading that keeps more words. */
function weightOf({ kept, stage, leftOut }: Choice): number {
  return leftOut.length * 100 + (stage === null ? 0 : 10) - kept.length;
}

const STAGE_IN_FRONT = new RegExp(`^(?:${Object.values(STAGE_WORDS).flat().reverse().join("|")})`, "u");

/** 小学专任教师 without its stage, or "" where nothing else stands there. */
function withoutStage(text: string): string {
  return STAGE_IN_FRONT.test(text) ? text.replace(STAGE_IN_FRONT, "").trim() : "";
}

function extended(choice: Choice, parent: Parent): Choice[] {
  const keeping = { ...choice, kept: [...choice.kept, parent.text] };
  if (parent.changes) return [keeping];
  if (parent.stage === null) {
    const without = parent.isGroup ? choice : { ...choice, leftOut: [...choice.leftOut, parent.text] };
    return [keeping, without];
  }
  // 小学 over 初中 names no stage at all: such a heading is read whole or not.
  if (choice.stage !== null && choice.stage !== parent.stage) return [keeping];
  const rest = withoutStage(parent.text);
  const staged = { ...choice, stage: parent.stage };
  return [keeping, staged, ...(rest === "" ? [] : [{ ...staged, kept: [...choice.kept, rest] }])];
}
