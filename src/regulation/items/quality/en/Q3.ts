import type { ItemWords } from "../../../itemCard";

export const words = (): ItemWords => ({
  citation: "Quality 3",
  title: "Charters and information systems",
  text: "All schools have a charter, and management and teaching use information systems",
  measure: "complete charters and digital management",
  remedy: "See that every school has a charter and works digitally in management and teaching.",
});
