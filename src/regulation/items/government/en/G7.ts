import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G7 } from "../G7";

export const words = (limits: LimitsOf<typeof G7.limits>): ItemWords => ({
  citation: "Government 7",
  title: "Funds for special education",
  text: `Operating funds per pupil of special education at least ${inEnglish(limits.fundsPerStudent, " yuan")}`,
  measure: "fund special education at the demanded amount per pupil",
  notApplicable: "There are no pupils in special education, so the item does not apply",
  remedy: "Raise operating funds per special-education pupil to the standard, and check the number of pupils.",
  sentence: ({ funds, students, perStudent }: BlanksOf<typeof G7>) =>
    `Operating funds of special education: ${funds} × 10,000 yuan, ${students} pupils, ${perStudent} yuan per pupil`,
});
