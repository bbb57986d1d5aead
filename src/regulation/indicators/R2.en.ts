import { demandInEnglish, type IndicatorNames } from "../indicatorCard";
import type { ItemWords } from "../itemCard";
import { R2 } from "./R2";

export const names: IndicatorNames = {
  name: "Backbone teachers per hundred pupils",
  shortName: "Backbone teachers",
  amountName: "Backbone teachers",
};

export const words: ItemWords = {
  citation: "Resources 2",
  title: "Backbone teachers",
  text: demandInEnglish(R2, "Backbone teachers of county rank or above per hundred pupils"),
  remedy: "Transfer or appoint backbone teachers to the schools that fall short first.",
};
