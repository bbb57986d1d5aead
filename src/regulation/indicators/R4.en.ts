import { demandInEnglish, type IndicatorNames } from "../indicatorCard";
import type { ItemWords } from "../itemCard";
import { R4 } from "./R4";

export const names: IndicatorNames = {
  name: "Teaching space per pupil",
  shortName: "Teaching space",
  amountName: "Teaching space",
};

export const words: ItemWords = {
  citation: "Resources 4",
  title: "Teaching space",
  text: demandInEnglish(R4, "Teaching and auxiliary space per pupil", " m²"),
  remedy:
    "Build, convert or reassign teaching space at the schools that fall short, and check that all of it was entered.",
};
