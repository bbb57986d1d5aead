import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { allOrShare } from "../../../limits/limitWords";
import type { G9 } from "../G9";

export const words = (limits: LimitsOf<typeof G9.limits>): ItemWords => ({
  citation: "Government 9",
  title: "Teacher training",
  text: `${allOrShare(limits.trainedShare)} teachers complete 360 hours of training in five years`,
  measure: "let teachers complete their 360 hours within the cycle",
  remedy: `Train the teachers who have not completed 360 hours in five years: ${allOrShare(limits.trainedShare).toLowerCase()} teachers have to.`,
  sentence: ({ trained, teachers, share }: BlanksOf<typeof G9>) =>
    `Teachers with 360 hours: ${trained} of ${teachers}, ${share}%`,
});
