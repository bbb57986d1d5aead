import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { G13 } from "../G13";

export const words = (limits: LimitsOf<typeof G13.limits>): ItemWords => ({
  citation: "Government 13",
  title: "Zoned admission",
  text: `Zoned admission to public non-boarding schools in urban and town areas: ${inEnglish(limits.primaryZonedShare, "%")} in primary, at least ${inEnglish(limits.juniorZonedShare, "%")} in junior schools`,
  measure: "adjust catchment areas so that pupils enrol nearby",
  notApplicable: "There is no public day school in cities and towns, so the item does not apply",
  remedy: "Raise the share of pupils enrolled by catchment area in public schools of towns and the city.",
  sentence: ({ primary, junior }: BlanksOf<typeof G13>) =>
    `Zoned enrolment of urban and town public schools (without boarding schools): primary ${primary}%, junior ${junior}%`,
});
