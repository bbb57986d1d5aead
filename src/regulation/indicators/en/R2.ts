import { demandInEnglish, type IndicatorNames, type StageLimits } from "../../indicatorCard";
import type { ItemWords } from "../../itemCard";

export const names: IndicatorNames = {
  name: "Backbone teachers per hundred pupils",
  shortName: "Backbone teachers",
  amountName: "Backbone teachers",
  filling: "train and recognise",
};

export const words = (limits: StageLimits): ItemWords => ({
  citation: "Resources 2",
  title: "Backbone teachers",
  text: demandInEnglish(limits, "Backbone teachers of county rank or above per hundred pupils"),
  measure: "train more backbone teachers in schools that fall short",
  remedy: "Transfer or appoint backbone teachers to the schools that fall short first.",
});
