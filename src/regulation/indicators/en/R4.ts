import { demandInEnglish, type IndicatorNames, type StageLimits } from "../../indicatorCard";
import type { ItemWords } from "../../itemCard";

export const names: IndicatorNames = {
  name: "Teaching space per pupil",
  shortName: "Teaching space",
  amountName: "Teaching space",
  filling: "build or convert",
};

export const words = (limits: StageLimits): ItemWords => ({
  citation: "Resources 4",
  title: "Teaching space",
  text: demandInEnglish(limits, "Teaching and auxiliary space per pupil", " m²"),
  measure: "build and convert teaching space",
  remedy:
    "Build, convert or reassign teaching space at the schools that fall short, and check that all of it was entered.",
});
