import { demandInEnglish, type IndicatorNames, type StageLimits } from "../../indicatorCard";
import type { ItemWords } from "../../itemCard";

export const names: IndicatorNames = {
  name: "Multimedia classrooms per hundred pupils",
  shortName: "Multimedia classrooms",
  amountName: "Multimedia classrooms",
  filling: "equip",
};

export const words = (limits: StageLimits): ItemWords => ({
  citation: "Resources 7",
  title: "Multimedia classrooms",
  text: demandInEnglish(limits, "Networked multimedia classrooms per hundred pupils"),
  measure: "fit out more multimedia classrooms",
  remedy: "Equip more multimedia classrooms at the schools that fall short, and check that all of them were entered.",
});
