import type { Dataset } from "../../../model/dataset";
import type { Finding } from "../../../model/findings/finding";
import type { Figure } from "../../../model/figures/figure";
import type { CountyFigureId } from "../../../model/identifiers";
import { STAGES } from "../../../model/stage";
import { countedStudents, countyAmountId } from "../../countyResources";
import type { CrossCheck } from "../crossCheck";
import { printedDecimals } from "./printed";
import { statedAgainstTerms, type StatedQuotient } from "./statedAgainstTerms";

/** Check 16 for the ratios of each stage that the county prints from its own amounts and pupils. */
export const checkStatedRatios: CrossCheck = (dataset, { indicators }) => {
  const ids = STAGES.flatMap((stage) => indicators.map(({ id }): CountyFigureId => `${stage}StatedRatio${id}`));
  const decimals = decimalsOf(dataset, ids);
  return STAGES.flatMap((stage) =>
    indicators.flatMap((card): Finding[] => {
      const { id, perStudents: factor } = card;
      const numerator = dataset.figures[countyAmountId(card, stage)];
      const students = [countedStudents(dataset, stage), dataset.figures[`${stage}Students`]];
      if (numerator === undefined) return [];
      const quotients = students
        .filter((one): one is Figure => one !== undefined)
        .map((denominator): StatedQuotient => ({ id: `${stage}StatedRatio${id}`, numerator, denominator, factor }));
      return statedAgainstTerms(dataset, quotients, decimals);
    }),
  );
};

/** The most decimals with which one of several numbers of a kind is printed. */
export function decimalsOf(dataset: Dataset, ids: readonly CountyFigureId[]): number {
  return Math.max(
    0,
    ...ids.map((id) => dataset.figures[id]).map((figure) => (figure === undefined ? 0 : printedDecimals(figure))),
  );
}
