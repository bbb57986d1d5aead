import { demandInEnglish, type IndicatorNames, type StageLimits } from "../../indicatorCard";
import type { ItemWords } from "../../itemCard";

export const names: IndicatorNames = {
  name: "Sports and arts teachers per hundred pupils",
  shortName: "Sports and arts teachers",
  amountName: "Sports and arts teachers",
  filling: "recruit",
};

export const words = (limits: StageLimits): ItemWords => ({
  citation: "Resources 3",
  title: "Sports and arts teachers",
  text: demandInEnglish(limits, "Full-time teachers of sports and arts (fine arts, music) per hundred pupils"),
  measure: "hire, retrain and rotate sports and arts teachers",
  remedy: "Add sports, music and art teachers to the schools that fall short, or register the teachers they share.",
});
