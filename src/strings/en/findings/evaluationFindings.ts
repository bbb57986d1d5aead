import type { CardWords } from "../../wordsById";
import type { EvaluationFindings } from "../../../model/findings/evaluationFindings";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";
import { counted } from "../counted";
import { crossCheckFindings } from "./crossCheckFindings";
import { historyFindings } from "./historyFindings";
import { itemFindings } from "./itemFindings";
import { missingFieldFindings } from "./missingFieldFindings";
import { plausibilityFindings } from "./plausibilityFindings";
import { registrationFindings } from "./registrationFindings";
import { resourceFindings } from "./resourceFindings";

export const evaluationFindings = (words: CardWords): Sentences<EvaluationFindings> => ({
  ...itemFindings,
  ...resourceFindings(words),
  ...registrationFindings,
  ...crossCheckFindings(words),
  ...plausibilityFindings(words),
  ...historyFindings(words),
  ...missingFieldFindings(words),
  declaredDiffers: ({ item, declared, computed }) =>
    `${item} is declared “${catalogue.outcomes[declared]}”, the figures give “${catalogue.outcomes[computed]}”; check the figures or correct the statement.`,
  schoolDeclaredDiffers: ({ stage, declared, computed, schools, school }) =>
    `${catalogue.stages[stage]}: ${counted(schools, "school", "schools")}, ${schools === 1 ? "" : "for instance "}${school}, stated as “${catalogue.outcomes[declared]}”, the figures give “${catalogue.outcomes[computed]}”; check the figures or correct what is stated.`,
  declaredWithinRule: ({ item, schools, floor }) =>
    `${item} is declared met; schools (stages) short of it: ${schools}, all of which keep ${catalogue.floors[floor].full} and pass by their other indicators. Say so in the report.`,
  declaredUnproven: ({ item }) =>
    `${item} is declared met, but the figures do not suffice to say so; add the data that the item names.`,
});
