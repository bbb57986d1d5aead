import { demandInEnglish, type IndicatorNames } from "../indicatorCard";
import type { ItemWords } from "../itemCard";
import { R7 } from "./R7";

export const names: IndicatorNames = {
  name: "Multimedia classrooms per hundred pupils",
  shortName: "Multimedia classrooms",
  amountName: "Multimedia classrooms",
};

export const words: ItemWords = {
  citation: "Resources 7",
  title: "Multimedia classrooms",
  text: demandInEnglish(R7, "Networked multimedia classrooms per hundred pupils"),
  remedy: "Equip more multimedia classrooms at the schools that fall short, and check that all of them were entered.",
};
