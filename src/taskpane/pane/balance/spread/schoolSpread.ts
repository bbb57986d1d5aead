import type { BalanceResult, SchoolPartResult } from "../../../../model/evaluation";
import { ofIndicator } from "../../../../model/ofIndicator";

/** A school part with its ratio of one indicator. */
export interface SpreadSchool {
  readonly result: SchoolPartResult;
  readonly ratio: number;
}

/** How the schools of a stage lie in one indicator. */
export interface SchoolSpread {
  /** Those whose ratio is known, the lowest first. */
  readonly schools: readonly SpreadSchool[];
  readonly unknown: number;
  /** Those that lie farthest below and above the mean, the farthest first. */
  readonly lowest: readonly SpreadSchool[];
  readonly highest: readonly SpreadSchool[];
}

/**
 * @param results all counted parts; those of another stage are passed over
 * @param most how many are named on each side
 */
export function schoolSpread(
  { stage, indicator, mean }: Pick<BalanceResult, "stage" | "indicator" | "mean">,
  results: readonly SchoolPartResult[],
  most: number,
): SchoolSpread {
  const ofStage = results.filter(({ part }) => part.stage === stage);
  const schools = ofStage
    .flatMap((result): SpreadSchool[] => {
      const ratio = ofIndicator(result.ratios, indicator);
      return ratio === null ? [] : [{ result, ratio }];
    })
    .sort((one, other) => one.ratio - other.ratio);
  // Where the mean is not known, that of the schools whose ratio is known parts the low from the high.
  const middle = mean ?? schools.reduce((sum, { ratio }) => sum + ratio, 0) / schools.length;
  return {
    schools,
    unknown: ofStage.length - schools.length,
    lowest: schools.slice(0, most).filter(({ ratio }) => ratio < middle),
    highest: schools
      .slice(-most)
      .reverse()
      .filter(({ ratio }) => ratio > middle),
  };
}
