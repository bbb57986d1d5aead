import { demandInEnglish, type IndicatorNames } from "../indicatorCard";
import type { ItemWords } from "../itemCard";
import { R5 } from "./R5";

export const names: IndicatorNames = {
  name: "Sports space per pupil",
  shortName: "Sports space",
  amountName: "Sports space",
};

export const words: ItemWords = {
  citation: "Resources 5",
  title: "Sports space",
  text: demandInEnglish(R5, names.name, " m²"),
  remedy:
    "Build or extend sports grounds and halls at the schools that fall short, and check that all of them were entered.",
};
