import type { ItemWords } from "../itemCard";
import { inEnglish } from "../limitWords";
import { G7 } from "./G7";

const { limits } = G7;

export const words: ItemWords = {
  citation: "Government 7",
  title: "Funds for special education",
  text: `Operating funds per pupil of special education at least ${inEnglish(limits.fundsPerStudent, " yuan")}`,
  remedy: "Raise operating funds per special-education pupil to the standard, and check the number of pupils.",
};
