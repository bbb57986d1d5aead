import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Government 1",
  title: "Layout of schools",
  text: "The layout of compulsory schools in the county is reasonable and as the state requires",
  measure: "complete and approve the plan of school locations",
  remedy: "Adjust the planning of schools to the national rules, then update the statement and its evidence.",
});
