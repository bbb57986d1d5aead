import { countInEnglish, ordinalInEnglish } from "../../words/countWords";
import type { ItemWords } from "../../itemCard";
import type { FloorLimits } from "../../standard";
import { schoolRule } from "../schoolRule";

const { indicatorsToMeet, floorShare } = schoolRule;
const share = `${floorShare * 100}%`;

function floorWords({ floor, localFloor }: FloorLimits): string {
  if (localFloor === undefined) return `${share} of what is required`;
  return floor === undefined
    ? "its local floor"
    : `${share} of what is required, or its local floor where that is stricter`;
}

export const words = (own: FloorLimits): ItemWords => ({
  citation: "Resources, school rule",
  title: "School rule: how the schools stand",
  text: `Every school meets at least ${indicatorsToMeet} of the indicators, and the remaining one is no less than ${floorWords(own)}`,
  measure: "keep a list of measures with names and dates for each school that fails the rule",
  remedy:
    `Each school needs ${countInEnglish(indicatorsToMeet)} indicators met and the ${ordinalInEnglish(indicatorsToMeet + 1)} at no less than ${floorWords(own)}: ` +
    `Shortfalls says what each lacks, and what may stay as it is.`,
});
