import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Quality 7",
  title: "Curriculum",
  text: "All prescribed lessons are given, teaching is orderly, practical activities take place",
  measure: "teach the whole curriculum",
  remedy: "See that every school offers the full curriculum, then update the statement and its evidence.",
});
