import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { allOrShare } from "../../../limits/limitWords";
import type { G12 } from "../G12";

export const words = (limits: LimitsOf<typeof G12.limits>): ItemWords => ({
  citation: "Government 12",
  title: "Teaching certificates",
  text: `${allOrShare(limits.certifiedShare)} full-time teachers hold a teaching certificate`,
  measure: "have every teacher certified before teaching",
  remedy: "Reassign or train teachers without a certificate until every full-time teacher holds one.",
  sentence: ({ teachers, certified, share }: BlanksOf<typeof G12>) =>
    `Full-time teachers: ${teachers}, certified: ${certified}, ${share}%`,
});
