import { STAGE_WORDS, type AnyStage } from "../../regulation/figures/stageWords";
import { plainText } from "../cells/quantityText";

export type { AnyStage } from "../../regulation/figures/stageWords";

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
