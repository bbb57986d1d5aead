import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish } from "../../../limits/limitWords";
import type { Q4 } from "../Q4";

export const words = (limits: LimitsOf<typeof Q4.limits>): ItemWords => ({
  citation: "Quality 4",
  title: "Training funds",
  text: `Every school sets aside at least ${inEnglish(limits.trainingShare, "%")} of its operating budget for teacher training`,
  measure: `set aside at least ${inEnglish(limits.trainingShare, "")}% of operating funds for teacher training in every school`,
  remedy: `Adjust school budgets: teacher training needs ${inEnglish(limits.trainingShare, "%")} of operating funds or more.`,
});
