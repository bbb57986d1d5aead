import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Quality 5",
  title: "Teaching with information technology",
  text: "Teachers use information technology with ease, and facilities are well used",
  measure: "train teachers in the use of technology",
  remedy: "Train teachers in digital teaching and use the equipment, then update the statement and its evidence.",
});
