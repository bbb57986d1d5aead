import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G4 } from "../G4";

function sizes(limits: LimitsOf<typeof G4.limits>): string {
  const [primary, junior] = [inEnglish(limits.primarySchool, ""), inEnglish(limits.juniorSchool, "")];
  return primary === junior
    ? `No primary or junior school above ${primary} pupils`
    : `No primary school above ${primary} pupils, no junior school above ${junior}`;
}

export const words = (limits: LimitsOf<typeof G4.limits>): ItemWords => ({
  citation: "Government 4",
  title: "Size of schools",
  text: `${sizes(limits)}; nine-year and twelve-year schools at most ${inEnglish(limits.combinedSchool, "")} in the compulsory stages`,
  measure: "limit the intake of oversized schools and spread their pupils",
  remedy: "Bring oversized schools under the limit: redistribute pupils, open schools, or redraw catchment areas.",
  sentence: ({ primary, junior, combined }: BlanksOf<typeof G4>) =>
    `Over 2000 pupils: ${primary} primary, ${junior} junior schools; combined schools over 2500: ${combined}`,
});
