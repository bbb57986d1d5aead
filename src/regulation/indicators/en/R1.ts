import { demandInEnglish, type IndicatorNames, type StageLimits } from "../../indicatorCard";
import type { ItemWords } from "../../itemCard";

export const names: IndicatorNames = {
  name: "Teachers above the required degree per hundred pupils",
  shortName: "Degree above required",
  amountName: "Teachers above the required degree",
  filling: "recruit or qualify",
};

export const words = (limits: StageLimits): ItemWords => ({
  citation: "Resources 1",
  title: "Teachers above the required degree",
  text: demandInEnglish(limits, names.name),
  measure: "raise the degrees of teachers and hire above the required degree, first for schools that fall short",
  remedy:
    "Give the schools that fall short more teachers above the required degree: recruit, transfer, or let teachers study on.",
});
