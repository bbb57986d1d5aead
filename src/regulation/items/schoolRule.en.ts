import { countInEnglish, ordinalInEnglish } from "../countWords";
import type { ItemWords } from "../itemCard";
import { schoolRule } from "./schoolRule";

const { indicatorsToMeet, floorShare } = schoolRule;
const floor = `${floorShare * 100}%`;

export const words: ItemWords = {
  citation: "Resources, school rule",
  title: "Every school complies",
  text: `Every school meets at least ${indicatorsToMeet} of the indicators, and the remaining one is no less than ${floor} of what is required`,
  remedy:
    `Each school needs ${countInEnglish(indicatorsToMeet)} indicators met and the ${ordinalInEnglish(indicatorsToMeet + 1)} at ${floor} of the standard or more: ` +
    `Shortfalls says what each lacks, and what may stay at ${floor}.`,
};
