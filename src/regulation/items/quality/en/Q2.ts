import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { Q2 } from "../Q2";

export const words = (limits: LimitsOf<typeof Q2.limits>): ItemWords => ({
  citation: "Quality 2",
  title: "Enrolment of disabled children",
  text: `Enrolment of disabled children at least ${inEnglish(limits.enrolment, "%")}`,
  measure: "place every disabled child, one file for each",
  remedy: "Enrol the disabled children who are out of school: inclusive classes, special schools, teaching at home.",
  sentence: ({ children, enrolled, share, special, specialShare }: BlanksOf<typeof Q2>) =>
    `Disabled children: ${children}, enrolled: ${enrolled}, ${share}%; in special schools: ${special}, ${specialShare}%`,
});
