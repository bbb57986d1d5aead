import type { Stage } from "../stage";

/** 高中 is judged by no rule, but its pupils are weights of the split (D4). */
export type AnyStage = Stage | "senior";

/** The words for a stage within a label. */
export const STAGE_WORDS: Readonly<Record<AnyStage, readonly string[]>> = {
  primary: ["小学", "小学部", "小学阶段", "小学段", "普通小学"],
  junior: ["初中", "初中部", "初中阶段", "初中段", "普通初中"],
  senior: ["高中", "高中部", "高中阶段", "高中段", "普通高中"],
};

/**
 * A label with the words of a stage: in its place `{}`, else before and behind (小学在校生数, 在校生数小学, 在校生小学).
 * A label with `{}` is also read with the word in front, as a column 学段 would add it.
 */
export function stagedLabels(label: string, stage: AnyStage): string[] {
  const words = STAGE_WORDS[stage];
  if (label.includes("{}")) {
    const without = label.replaceAll("{}", "");
    return words.flatMap((word) => [label.replaceAll("{}", word), word + without]);
  }
  const stem = label.replace(/(?:人数|总数|数)$/u, "");
  return words.flatMap((word) => [word + label, label + word, stem + word]);
}
