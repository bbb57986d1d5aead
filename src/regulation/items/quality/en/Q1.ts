import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { Q1 } from "../Q1";

export const words = (limits: LimitsOf<typeof Q1.limits>): ItemWords => ({
  citation: "Quality 1",
  title: "Retention",
  text: `Three-year retention of junior schools at least ${inEnglish(limits.retention, "%")}`,
  measure: "follow up every pupil who has left",
  remedy: "Find pupils who dropped out and bring them back; check graduates, intake, transfers and deaths.",
  sentence: ({ graduates, intake, transferredIn, deaths, transferredOut, share }: BlanksOf<typeof Q1>) =>
    `Graduating pupils: ${graduates}, intake three years before: ${intake}, transferred in: ${transferredIn}, deaths: ${deaths}, ` +
    `transferred out: ${transferredOut}, retention ${share}%`,
});
