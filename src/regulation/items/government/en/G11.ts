import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G11 } from "../G11";

export const words = (limits: LimitsOf<typeof G11.limits>): ItemWords => ({
  citation: "Government 11",
  title: "Rotation of teachers",
  text: `At least ${inEnglish(limits.rotatedShare, "%")} of eligible teachers rotate each year, and at least ${inEnglish(limits.backboneShare, "%")} of these are backbone teachers`,
  measure: "rotate more eligible and backbone teachers",
  remedy: `Rotate more teachers: ${inEnglish(limits.rotatedShare, "%")} of those eligible, and ${inEnglish(limits.backboneShare, "%")} of the rotated must be backbone teachers.`,
  sentence: ({ eligible, rotated, share, backbone, backboneShare }: BlanksOf<typeof G11>) =>
    `Teachers eligible for rotation: ${eligible}, rotated last year: ${rotated}, ${share}%; backbone teachers among them: ${backbone}, ${backboneShare}%`,
});
