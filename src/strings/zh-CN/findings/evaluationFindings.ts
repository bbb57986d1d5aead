import type { CardWords } from "../../wordsById";
import type { EvaluationFindings } from "../../../model/findings/evaluationFindings";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";
import { crossCheckFindings } from "./crossCheckFindings";
import { historyFindings } from "./historyFindings";
import { itemFindings } from "./itemFindings";
import { missingFieldFindings } from "./missingFieldFindings";
import { plausibilityFindings } from "./plausibilityFindings";
import { registrationFindings } from "./registrationFindings";
import { resourceFindings } from "./resourceFindings";

export const evaluationFindings = (words: CardWords): Sentences<EvaluationFindings> => ({
  ...itemFindings(words),
  ...resourceFindings(words),
  ...registrationFindings(words),
  ...crossCheckFindings(words),
  ...plausibilityFindings(words),
  ...historyFindings(words),
  ...missingFieldFindings(words),
  declaredDiffers: ({ item, declared, computed }) =>
    `${words.item(item).citation}：自评结论为“${catalogue.outcomes[declared]}”，按数据测算为“${catalogue.outcomes[computed]}”，两者不一致，请核对数据或修改自评结论。`,
  schoolDeclaredDiffers: ({ stage, declared, computed, schools, school }) =>
    `${schools === 1 ? "" : `${schools}所学校（`}${school}${schools === 1 ? "" : "等）"}的${catalogue.stages[stage]}综合评估填报为“${catalogue.outcomes[declared]}”，按数据测算为“${catalogue.outcomes[computed]}”，两者不一致，请核对数据或改正填报的结论。`,
  declaredWithinRule: ({ item, schools, floor }) =>
    `${words.item(item).citation}：自评结论为“达标”；有${schools}所学校（学段）本项未达标准，但均不低于${catalogue.floors[floor].full}且其余指标达标，学校综合评定达标，撰写自评报告时请说明。`,
  declaredUnproven: ({ item }) =>
    `${words.item(item).citation}：自评结论为“达标”，但所填数据不足以证明，暂不能判定，请按该项说明补充数据。`,
});
