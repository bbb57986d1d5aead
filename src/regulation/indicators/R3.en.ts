import { demandInEnglish, type IndicatorNames } from "../indicatorCard";
import type { ItemWords } from "../itemCard";
import { R3 } from "./R3";

export const names: IndicatorNames = {
  name: "Sports and arts teachers per hundred pupils",
  shortName: "Sports and arts teachers",
  amountName: "Sports and arts teachers",
};

export const words: ItemWords = {
  citation: "Resources 3",
  title: "Sports and arts teachers",
  text: demandInEnglish(R3, "Full-time teachers of sports and arts (fine arts, music) per hundred pupils"),
  remedy: "Add sports, music and art teachers to the schools that fall short, or register the teachers they share.",
};
