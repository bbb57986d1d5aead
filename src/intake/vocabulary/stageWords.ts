import type { Stage } from "../../model/stage";
import { plainText } from "../quantityText";

/** 高中 is judged by no rule, but its pupils are weights of the split (D4). */
export type AnyStage = Stage | "senior";

/** The words for a stage within a label. */
export const STAGE_WORDS: Readonly<Record<AnyStage, readonly string[]>> = {
  primary: ["小学", "小学部", "小学阶段", "小学段", "普通小学"],
  junior: ["初中", "初中部", "初中阶段", "初中段", "普通初中"],
  senior: ["高中", "高中部", "高中阶段", "高中段", "普通高中"],
};

/** What a column 学段 may say beyond the words themselves. */
const CELL_WORDS: Readonly<Record<AnyStage, readonly string[]>> = {
  primary: [...STAGE_WORDS.primary, "primary", ...gradesFromTo(["1", "一"], ["6", "六"])],
  junior: [...STAGE_WORDS.junior, "初级中学", "junior", ...gradesFromTo(["7", "七"], ["9", "九"])],
  senior: [...STAGE_WORDS.senior, "高级中学", "senior", ...gradesFromTo(["10", "十"], ["12", "十二"])],
};

/** The grades of a whole stage, as plain text: 1-6年级, 一至六年级, 七年级到九年级. Other ranges may be of two stages (6-9年级). */
function gradesFromTo(first: readonly string[], last: readonly string[]): string[] {
  return first.flatMap((from, script) =>
    ["-", "~", "\u301c", "至", "到"].flatMap((to) => [
      `${from}${to}${last[script] ?? ""}年级`,
      `${from}年级${to}${last[script] ?? ""}年级`,
    ]),
  );
}

const STAGE_BY_WORD: ReadonlyMap<string, AnyStage> = new Map(
  (["primary", "junior", "senior"] as const).flatMap((stage) =>
    CELL_WORDS[stage].map((word) => [word, stage] as const),
  ),
);

/** The stage that a cell or a heading names and nothing else, or null. */
export function stageOfWord(text: string): AnyStage | null {
  return STAGE_BY_WORD.get(plainText(text)) ?? null;
}

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
