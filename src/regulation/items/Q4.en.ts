import type { ItemWords } from "../itemCard";
import { inEnglish } from "../limitWords";
import { Q4 } from "./Q4";

const { limits } = Q4;

export const words: ItemWords = {
  citation: "Quality 4",
  title: "Training funds",
  text: `Every school sets aside at least ${inEnglish(limits.trainingShare, "%")} of its operating budget for teacher training`,
  remedy: `Adjust school budgets: teacher training needs ${inEnglish(limits.trainingShare, "%")} of operating funds or more.`,
};
