import { demandInEnglish, type IndicatorNames } from "../indicatorCard";
import type { ItemWords } from "../itemCard";
import { R6 } from "./R6";

export const names: IndicatorNames = {
  name: "Equipment value per pupil",
  shortName: "Equipment value",
  amountName: "Equipment value",
};

export const words: ItemWords = {
  citation: "Resources 6",
  title: "Equipment value",
  text: demandInEnglish(R6, "Value of teaching equipment per pupil", " yuan"),
  remedy: "Buy equipment for the schools that fall short, and check that all of its value was entered.",
};
