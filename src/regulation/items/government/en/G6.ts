import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G6 } from "../G6";

export const words = (limits: LimitsOf<typeof G6.limits>): ItemWords => ({
  citation: "Government 6",
  title: "Funds of small schools",
  text: `Village schools and teaching points with fewer than ${inEnglish(limits.fundedHeadcount, "")} pupils are funded as if they had ${inEnglish(limits.fundedHeadcount, "")}`,
  measure: `fund small village schools and teaching points as for ${inEnglish(limits.fundedHeadcount, "")} pupils`,
  notApplicable: `No school has fewer than ${inEnglish(limits.fundedHeadcount, "")} pupils, so the item does not apply`,
  remedy: `Allot operating funds for ${inEnglish(limits.fundedHeadcount, "")} pupils to every school and teaching point with fewer, and make up the difference.`,
  sentence: ({ students, funds }: BlanksOf<typeof G6>) =>
    `Small schools under 100 pupils: ${students} pupils, operating funds ${funds} yuan`,
});
