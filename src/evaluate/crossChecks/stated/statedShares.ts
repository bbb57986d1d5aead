import type { Dataset } from "../../../model/dataset";
import type { CountyFigureId } from "../../../model/identifiers";
import type { CrossCheck } from "../crossCheck";
import { decimalsOf } from "./statedRatios";
import { statedAgainstTerms, type StatedQuotient } from "./statedAgainstTerms";

/** Other numbers that a county prints beside their terms; any of several quotients may be meant. */
const SHARES: readonly {
  readonly id: CountyFigureId;
  readonly factor: 100 | 1;
  readonly terms: readonly (readonly [CountyFigureId, CountyFigureId])[];
}[] = [
  { id: "specialEducationFundsPerStudent", factor: 1, terms: [["specialEducationFunds", "specialEducationStudents"]] },
  {
    id: "trainingFundsShare",
    factor: 100,
    terms: [
      ["trainingFundsBudget", "operatingFundsBudget"],
      ["trainingFundsSpent", "operatingFundsBudget"],
    ],
  },
  { id: "primaryUrbanZonedShare", factor: 100, terms: [["primaryUrbanZonedIntake", "primaryUrbanIntake"]] },
  { id: "juniorUrbanZonedShare", factor: 100, terms: [["juniorUrbanZonedIntake", "juniorUrbanIntake"]] },
];

/** Check 16 for the shares and means outside of 资源配置. */
export const checkStatedShares: CrossCheck = (dataset) =>
  SHARES.flatMap(({ id, factor, terms }) =>
    statedAgainstTerms(
      dataset,
      terms.flatMap((pair) => quotientOf(dataset, id, factor, pair)),
      decimalsOf(dataset, [id]),
    ),
  );

function quotientOf(
  dataset: Dataset,
  id: CountyFigureId,
  factor: number,
  [above, below]: readonly [CountyFigureId, CountyFigureId],
): StatedQuotient[] {
  const [numerator, denominator] = [dataset.figures[above], dataset.figures[below]];
  return numerator === undefined || denominator === undefined ? [] : [{ id, numerator, denominator, factor }];
}
