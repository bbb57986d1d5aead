import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Quality 6",
  title: "Moral education and school culture",
  text: "Moral education and school culture of every school are rated good or better",
  measure: "improve moral education and school culture",
  remedy: "Help the schools rated below good to improve moral education and campus culture.",
});
