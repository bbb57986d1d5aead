import type { Stage } from "../stage";

/** 高中 is judged by no rule, but its pupils are weights of the split (D4). */
export type AnyStage = Stage | "senior";

/** The words for a stage within a label. */
export const STAGE_WORDS: Readonly<Record<AnyStage, readonly string[]>> = {
  primary: ["小学", "小学部", "小学阶段", "小学段", "普通小学"],
  junior: ["初中", "初中部", "初中阶段", "初中段", "普通初中"],
  senior: ["高中", "高中部", "高中阶段", "高中段", "普通高中"],
};

/** What stands for the stage in the labels of the cards: 小学 in 小学在校生数, for which 普通小学 may stand in a heading. */
export function firstWordOf(stage: AnyStage): string {
  return STAGE_WORDS[stage][0] ?? "";
}

const FIRST_WORDS: ReadonlyMap<string, string> = new Map(
  Object.values(STAGE_WORDS).flatMap((words) => words.map((word) => [word, words[0] ?? ""] as const)),
);

/** The longer words before those with which they begin: 小学阶段 is no 小学 before 阶段. */
const ANY_WORD = new RegExp([...FIRST_WORDS.keys()].sort((one, other) => other.length - one.length).join("|"), "gu");

/** A heading with the first word of each stage that it names: 普通小学在校生数 is 小学在校生数. */
export function withFirstWords(heading: string): string {
  return heading.replace(ANY_WORD, (word) => FIRST_WORDS.get(word) ?? word);
}

/**
 * A label with the first word of a stage: in its place `{}`, else before and behind (小学在校生数, 在校生数小学,
 * 在校生小学). A label with `{}` is also read with the word in front, as a column 学段 would add it.
 */
export function stagedLabels(label: string, stage: AnyStage): string[] {
  const word = firstWordOf(stage);
  if (label.includes("{}")) return [label.replaceAll("{}", word), word + label.replaceAll("{}", "")];
  return [word + label, label + word, label.replace(/(?:人数|总数|数)$/u, "") + word];
}
