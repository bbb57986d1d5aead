import type { Evaluation } from "../../../src/model/evaluation";

/** Everything that an evaluation calls met: items, their comparisons, coefficients, parts of schools and their indicators. */
export function metIn({ items, balance, schools }: Evaluation): string[] {
  return [
    ...items.flatMap(({ id, outcome, parts }) => [
      ...(outcome === "met" ? [id] : []),
      ...parts.flatMap((part) => (part.outcome === "met" ? [JSON.stringify([id, part.stage, part.label])] : [])),
    ]),
    ...balance.flatMap(({ stage, indicator, outcome }) => (outcome === "met" ? [`${stage} ${indicator} CV`] : [])),
    ...schools.flatMap(({ school, part, outcome, standardOutcomes }) => [
      ...(outcome === "met" ? [`${school.name} ${part.stage}`] : []),
      ...Object.entries(standardOutcomes).flatMap(([id, one]) =>
        one === "met" ? [`${school.name} ${part.stage} ${id}`] : [],
      ),
    ]),
  ];
}
