import type { ItemWords } from "../itemCard";
import { inEnglish } from "../limitWords";
import { G5 } from "./G5";

const { limits } = G5;

export const words: ItemWords = {
  citation: "Government 5",
  title: "Size of classes",
  text: `No class above ${inEnglish(limits.primaryClass, "")} pupils in primary, ${inEnglish(limits.juniorClass, "")} in junior schools`,
  remedy: "Add classes or redistribute pupils until no class exceeds the limit, and check the class sizes entered.",
};
