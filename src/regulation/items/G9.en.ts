import type { ItemWords } from "../itemCard";
import { allOrShare } from "../limitWords";
import { G9 } from "./G9";

export const words: ItemWords = {
  citation: "Government 9",
  title: "Teacher training",
  text: `${allOrShare(G9.limits.trainedShare)} teachers complete 360 hours of training in five years`,
  remedy: "Train the teachers who have not completed 360 hours in five years, until all have.",
};
