import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G5 } from "../G5";

export const words = (limits: LimitsOf<typeof G5.limits>): ItemWords => ({
  citation: "Government 5",
  title: "Size of classes",
  text: `No class above ${inEnglish(limits.primaryClass, "")} pupils in primary, ${inEnglish(limits.juniorClass, "")} in junior schools`,
  measure: "limit the size of new classes and dissolve large ones year by year",
  remedy: "Add classes or redistribute pupils until no class exceeds the limit, and check the class sizes entered.",
  sentence: ({ primary, junior }: BlanksOf<typeof G5>) =>
    `Over 45 pupils: ${primary} primary classes; over 50: ${junior} junior classes`,
});
