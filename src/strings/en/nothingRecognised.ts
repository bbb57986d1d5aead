import type { SeenParams } from "../seenParams";

/** D35: what was seen, what was looked for, and what to do now. */
export function nothingRecognised({ seen }: SeenParams): string {
  const places = seen.map(({ place, words }) =>
    words.length === 0 ? `“${place}” (no words for headings)` : `“${place}” (${words.join(", ")})`,
  );
  return `No table in the workbook is recognised, so nothing was evaluated or written. It shows ${places.join("; ")}; looked for were a table of schools (headings 学校名称 with 学校类型, 在校生数 and the like) or one of county figures (指标, 数值). Please check the heading rows and their names, or fill in the template.`;
}
