import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Government 2",
  title: "Four uniform standards",
  text: "Uniform standards for construction, staffing, operating funds per pupil (no lower than the national one) and basic equipment in town and country",
  measure: "bring building, staffing, funding and equipment to one standard",
  remedy:
    "Unify building, staffing, funding and equipment standards; operating funds must not fall below the national quota.",
});
