import type { ItemWords } from "../itemCard";
import { inEnglish } from "../limitWords";
import { G4 } from "./G4";

const { limits } = G4;

const [primary, junior] = [inEnglish(limits.primarySchool, ""), inEnglish(limits.juniorSchool, "")];
const sizes =
  primary === junior
    ? `No primary or junior school above ${primary} pupils`
    : `No primary school above ${primary} pupils, no junior school above ${junior}`;

export const words: ItemWords = {
  citation: "Government 4",
  title: "Size of schools",
  text: `${sizes}; nine-year and twelve-year schools at most ${inEnglish(limits.combinedSchool, "")} in the compulsory stages`,
  remedy: "Bring oversized schools under the limit: redistribute pupils, open schools, or redraw catchment areas.",
};
