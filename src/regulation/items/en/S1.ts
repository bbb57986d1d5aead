import type { ItemWords, LimitsOf } from "../../itemCard";
import { inEnglish } from "../../limits/limitWords";
import type { S1 } from "../S1";

export const words = (limits: LimitsOf<typeof S1.limits>): ItemWords => ({
  citation: "Public recognition",
  title: "Public recognition",
  text: `Public recognition of the county's work for quality balance at least ${inEnglish(limits.recognition, "%")}`,
  measure: "inform the public and answer its concerns",
  remedy: `Mend what people are dissatisfied with until recognition reaches ${inEnglish(limits.recognition, "%")}.`,
});
