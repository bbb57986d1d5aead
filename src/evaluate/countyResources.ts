import type { Dataset } from "../model/dataset";
import type { Figure } from "../model/figures/figure";
import { knownValue } from "../model/figures/figure";
import { subtractFigure } from "../model/figures/figureArithmetic";
import type { CountyFigureId } from "../model/identifiers";
import { capitalised } from "../regulation/figures/figureCard";
import type { IndicatorCard } from "../regulation/indicatorCard";
import type { Stage } from "../model/stage";

/** The identifier of the county's own amount of an indicator: R4, primary → primaryTeachingSpace. */
export function countyAmountId({ amount }: IndicatorCard, stage: Stage): CountyFigureId {
  return `${stage}${capitalised(amount)}`;
}

/**
 * The pupils by whom the county divides its amounts: those of the stage, and of 小学 less the pupils of the teaching
 * points that are out (12927 − 109 = 12818 in the published example). Whether all 教学点 are out is known only where the
 * workbook says so; then those under 50 are taken to be all of them unless it counts some from 50 on.
 * @returns undefined where the county does not state its pupils
 */
export function countedStudents({ figures }: Dataset, stage: Stage): Figure | undefined {
  const all = figures[`${stage}Students`];
  if (all === undefined || stage === "junior") return all;
  const out =
    figures.excludedTeachingPointStudents ??
    ((knownValue(figures.teachingPointsFrom50) ?? 0) === 0 ? figures.teachingPointStudents : undefined);
  return out === undefined ? all : subtractFigure(all, out);
}
