import { demandInEnglish, type IndicatorNames, type StageLimits } from "../../indicatorCard";
import type { ItemWords } from "../../itemCard";

export const names: IndicatorNames = {
  name: "Sports space per pupil",
  shortName: "Sports space",
  amountName: "Sports space",
  filling: "build or convert",
};

export const words = (limits: StageLimits): ItemWords => ({
  citation: "Resources 5",
  title: "Sports space",
  text: demandInEnglish(limits, names.name, " m²"),
  measure: "build and convert sports space",
  remedy:
    "Build or extend sports grounds and halls at the schools that fall short, and check that all of them were entered.",
});
