import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Quality 8",
  title: "Schoolwork",
  text: "No excessive schoolwork",
  measure: "reduce homework",
  remedy: "Reduce the burden of homework, then update the statement and its evidence.",
});
