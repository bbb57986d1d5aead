import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G15 } from "../G15";

export const words = (limits: LimitsOf<typeof G15.limits>): ItemWords => ({
  citation: "Government 15",
  title: "Left-behind and migrant children",
  text: `Care for left-behind children; at least ${inEnglish(limits.migrantShare, "%")} of eligible migrant children attend public schools or places bought by the government`,
  measure: "care for left-behind children and open public schools to migrant children",
  remedy: `Open public or purchased places to migrant children (${inEnglish(limits.migrantShare, "%")} or more), and complete the care for left-behind children.`,
  sentence: ({ children, inPublic, purchased, total, share }: BlanksOf<typeof G15>) =>
    `Eligible migrant children: ${children}, in public schools: ${inPublic}, in purchased places: ${purchased}, together ${total}, ${share}%`,
});
