import { demandInEnglish, type IndicatorNames } from "../indicatorCard";
import type { ItemWords } from "../itemCard";
import { R1 } from "./R1";

export const names: IndicatorNames = {
  name: "Teachers above the required degree per hundred pupils",
  shortName: "Degree above required",
  amountName: "Teachers above the required degree",
};

export const words: ItemWords = {
  citation: "Resources 1",
  title: "Teachers above the required degree",
  text: demandInEnglish(R1, names.name),
  remedy:
    "Give the schools that fall short more teachers above the required degree: recruit, transfer, or let teachers study on.",
};
