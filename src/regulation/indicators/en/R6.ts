import { demandInEnglish, type IndicatorNames, type StageLimits } from "../../indicatorCard";
import type { ItemWords } from "../../itemCard";

export const names: IndicatorNames = {
  name: "Equipment value per pupil",
  shortName: "Equipment value",
  amountName: "Equipment value",
  filling: "buy",
};

export const words = (limits: StageLimits): ItemWords => ({
  citation: "Resources 6",
  title: "Equipment value",
  text: demandInEnglish(limits, "Value of teaching equipment per pupil", " yuan"),
  measure: "fund teaching equipment for schools that fall short",
  remedy: "Buy equipment for the schools that fall short, and check that all of its value was entered.",
});
