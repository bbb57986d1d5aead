import type { CardWords } from "../../wordsById";
import type { ItemId } from "../../../model/identifiers";
import type { MissingFieldFindings } from "../../../model/findings/missingFieldFindings";
import type { Sentences } from "../../sentences";
import { counted } from "../counted";

export const missingFieldFindings = (words: CardWords): Sentences<MissingFieldFindings> => ({
  fieldWithoutColumn: ({ headings, schools, items }) =>
    `No table has ${headings.length > 1 ? "the columns" : "a column"} “${headings.join("”, “")}”, which ${counted(schools, "school needs", "schools need")}; ${consequence(items, words)}. Add ${headings.length > 1 ? "them" : "it"} to the table of schools and fill it in for each (0 where there is none).`,
  fieldOfSomeMissing: ({ headings, schools, names, items }) =>
    `${counted(schools, "school has", "schools have")} no “${headings.join("”, “")}” (${listed(names, schools)}): their table lacks the column, or the table that has it lacks them; ${consequence(items, words)}. Add what is missing.`,
  cellsMissing: ({ heading, schools, names, items }) =>
    `“${heading}” is empty for ${schools === 1 ? names.join("") : `${schools} schools (${listed(names, schools)})`}; ${consequence(items, words)}. Fill it in, with 0 where there is none.`,
  studentsOfManyMissing: ({ heading, schools, names, hasColumn }) =>
    hasColumn
      ? `“${heading}” is missing for ${counted(schools, "school", "schools")} (${listed(names, schools)}), so that nothing per pupil can be computed; fill it in, with 0 where there are none.`
      : `No table has a column “${heading}”, which ${counted(schools, "school needs", "schools need")}; nothing per pupil can be computed. Add it to the table of schools and fill it in.`,
});

function consequence(items: readonly ItemId[], words: CardWords): string {
  if (items.length === 0) return "the rules were judged by the other data alone";
  return `${items.map((id) => words.item(id).title).join(", ")} cannot be decided`;
}

function listed(names: readonly string[], all: number): string {
  return names.join(", ") + (all > names.length ? " …" : "");
}
