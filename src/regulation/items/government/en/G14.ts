import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G14 } from "../G14";

export const words = (limits: LimitsOf<typeof G14.limits>): ItemWords => ({
  citation: "Government 14",
  title: "Places at good senior schools",
  text: `At least ${inEnglish(limits.allocatedShare, "%")} of the places at good senior schools are allocated to junior schools, in favour of rural ones`,
  measure: "allocate more places of quality senior schools, rural schools first",
  remedy: `Allot at least ${inEnglish(limits.allocatedShare, "%")} of places at good senior schools to junior schools, favouring rural ones.`,
  sentence: ({ places, allocated, share, rural, ruralShare }: BlanksOf<typeof G14>) =>
    `Places of quality senior schools: ${places}, allocated: ${allocated}, ${share}%; to rural schools: ${rural}, ${ruralShare}% of those allocated`,
});
