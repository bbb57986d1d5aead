import { EXCEPTION_RULES } from "../regulation/exceptions";
import { countyFigureName } from "../regulation/figures/figureNames";
import type { DatedLimits } from "../regulation/itemCard";
import type { Limit } from "../regulation/limits/limit";
import { linesOf, type Standard } from "../regulation/standard";
import type { Strings } from "../strings/strings";
import { itemTitle } from "./words/itemTitle";

/**
 * The card of an item as lines of text: its sentence, its limits each with day and source, what it needs, how it is
 * decided, and its exceptions. What bureaus type stays Chinese in every language.
 */
export function explainedCard(id: string, standard: Standard, { catalogue, cli }: Strings): string[] {
  const card = linesOf(standard).find((line) => line.id === id);
  if (card === undefined) throw new Error(`The regulation ${standard.id} has no line ${id}.`);
  const { explain } = cli;
  const limits = id === standard.balanceRule.card.id ? standard.balanceRule.limits : card.limits;
  const dated = Object.values(limits as Readonly<Record<string, DatedLimits>>).flat();
  const exceptions = Object.values(EXCEPTION_RULES).filter(({ item }) => item === id);
  const figures = card.figures.map(countyFigureName);
  return [
    `${id}  ${itemTitle(id, catalogue)}`,
    catalogue.item(id).text,
    explain.decided(card.kind),
    ...dated.map((limit) => explain.limit(limitParams(limit, catalogue))),
    ...(figures.length === 0 ? [] : [explain.figures(catalogue.enumerated(figures))]),
    ...exceptions.map(({ kind, source }) => {
      const { exceptionKinds, exceptionConditions } = catalogue;
      return explain.exception({ name: exceptionKinds[kind], condition: exceptionConditions[kind], source });
    }),
    explain.remedy(catalogue.item(id).remedy),
  ];
}

const SIGNS = { atLeast: "≥", atMost: "≤", below: "<" } as const;

function limitParams(
  { stage, direction, value, unit, clause, effectiveFrom, source }: Limit,
  catalogue: Strings["catalogue"],
) {
  return {
    stage: stage === null ? null : catalogue.stages[stage],
    limit: `${SIGNS[direction]} ${catalogue.quantity(String(value), unit)}`,
    clause,
    effectiveFrom,
    source,
  };
}
