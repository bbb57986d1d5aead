import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Government 10",
  title: "Allocation of posts",
  text: "The education authority allocates posts to schools within the approved total",
  measure: "assign posts across schools within the approved total",
  remedy: "Distribute posts among schools within the approved total, then update the statement and its evidence.",
});
