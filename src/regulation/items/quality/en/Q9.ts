import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import { levelWords } from "../../../words/levelWords";
import type { Q9 } from "../Q9";

export const words = (limits: LimitsOf<typeof Q9.limits>): ItemWords => ({
  citation: "Quality 9",
  title: "National monitoring",
  text: `In the national monitoring the subjects reach level ${levelWords(limits.level[0].value)} or higher, and the variation between schools is below ${inEnglish(limits.variation, "")}`,
  measure: "improve the subjects and schools that monitoring shows to be weak",
  remedy: "Improve teaching by what national monitoring found, and narrow the differences between schools.",
});
