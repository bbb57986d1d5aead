import type { FigureCard } from "../../../regulation/figures/figureCard";
import type { Vocabulary } from "../../vocabulary/vocabulary";

/** The official heading of a field; one that the vocabulary has no word for as it is. */
export function labelOfField(id: string, { schools }: Vocabulary): string {
  const card = (schools as Readonly<Record<string, FigureCard>>)[id];
  return card?.labels[0] ?? id;
}
