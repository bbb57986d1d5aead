import type { SeenParams, unrecognised as master } from "../zh-CN/nothingRecognised";
import { counted } from "./counted";

/** A sentence that names every sheet is not read to its end; the screen of the pane lists them all. */
const MOST_PLACES = 3;

/** D35: what was seen, what was looked for, and what to do now. */
export function nothingRecognised({ seen }: SeenParams): string {
  const places = seen
    .slice(0, MOST_PLACES)
    .map(({ place, words }) =>
      words.length === 0 ? `“${place}” (no words for headings)` : `“${place}” (${words.join(", ")})`,
    );
  return `No table in the workbook is recognised, so nothing was evaluated or written. It shows ${places.join("; ")}${seen.length > places.length ? ` and ${seen.length - places.length} more` : ""}; looked for were a table of schools (headings 学校名称 with 学校类型, 在校生数 and the like) or one of county figures (指标, 数值). Please check the heading rows and their names, or fill in the template.`;
}

export const unrecognised = {
  heading: "No usable table is recognised",
  nothingDone: "Nothing was evaluated or written.",
  seen: (places) =>
    `What was seen (${counted(places, "place", "places")}: the name of the sheet or table, then its headings)`,
  noWords: "no words for headings",
  more: (places) => `Show ${places} more`,
  lookedFor: "What was looked for (at least one table)",
  tables: [
    "Schools: headings 学校名称 or 学校代码, with 学校类型, 在校生数, 班级数 or any resource",
    "County figures: headings 指标, 数值",
    "Statements: headings 指标, 自评结论",
    "Article 10: headings 情形, 是否存在",
  ],
  whatToDo: "What you can do now",
  inExcel: [
    "Compare the headings: rename those that differ as listed above, see that they stand in one row with the data right below, and choose “Evaluate again”.",
    "If the data are in forms of schools or exports of the statistics, choose “Gather school files”.",
    "If the data are in another workbook, open that one and evaluate it.",
    "If there is no such table yet, choose “New form”, fill in or paste the data, and evaluate it.",
  ],
  inBrowser: [
    "Compare the headings: rename those that differ in Excel as listed above, see that they stand in one row with the data right below, save the file and open it again.",
    "If it is a form of a school or an export of the statistics, choose “Gather school files”: the county's workbook is made of them.",
    "If it is the wrong file, choose “Open another workbook”.",
    "If there is no such table yet, choose “New form”, fill in or paste the data, and open it.",
  ],
} satisfies typeof master;
