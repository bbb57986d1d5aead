import type { CardWords } from "../../wordsById";
import type { ItemId } from "../../../model/identifiers";
import type { MissingFieldFindings } from "../../../model/findings/missingFieldFindings";
import type { Sentences } from "../../sentences";

export const missingFieldFindings = (words: CardWords): Sentences<MissingFieldFindings> => ({
  fieldWithoutColumn: ({ headings, schools, items }) =>
    `各表均没有“${headings.join("”“")}”${headings.length > 1 ? "这几" : "这一"}栏，${schools}所学校缺此数据，${consequence(items, words)}；请在学校数据表中增加${headings.length > 1 ? "这几" : "这一"}栏并逐校填写（没有的填0）。`,
  fieldOfSomeMissing: ({ headings, schools, names, items }) =>
    `${schools}所学校（${listed(names, schools)}）没有“${headings.join("”“")}”的数据：所在的表没有这一栏，或填报该项的表中没有这些学校，${consequence(items, words)}；请补充。`,
  cellsMissing: ({ heading, schools, names, items }) =>
    schools === 1
      ? `${names.join("")}的“${heading}”未填，${consequence(items, words)}；请补填，确实没有的填0。`
      : `“${heading}”一栏有${schools}所学校未填（${listed(names, schools)}），${consequence(items, words)}；请补填，确实没有的填0。`,
  studentsOfManyMissing: ({ heading, schools, names, hasColumn }) =>
    hasColumn
      ? `“${heading}”有${schools}所学校缺数据（${listed(names, schools)}），生均指标和差异系数无法计算；请补填，确无学生的请填0。`
      : `各表均没有“${heading}”这一栏，${schools}所学校缺在校生数，生均指标和差异系数无法计算；请在学校数据表中增加这一栏并逐校填写。`,
});

/** What cannot be judged because of it; else that the rules have been decided without it. */
function consequence(items: readonly ItemId[], words: CardWords): string {
  if (items.length === 0) return "相关测算只能按其余数据进行";
  return `${items.map((id) => words.item(id).title).join("、")}因此暂不能判定`;
}

function listed(names: readonly string[], all: number): string {
  return names.join("、") + (all > names.length ? "等" : "");
}
