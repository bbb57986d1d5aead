import { ofIndicator } from "../model/ofIndicator";
import type { School, SchoolPart } from "../model/dataset";
import type { Evaluation, SchoolPartResult } from "../model/evaluation";
import { knownValue } from "../model/figures/figure";
import type { IndicatorId } from "../model/identifiers";
import type { Shortfall } from "../model/plan";
import type { IndicatorCard } from "../regulation/indicatorCard";

type Limits = Evaluation["indicatorLimits"];

/** What a granted exception adds to an indicator of a school (D8), in units. */
export type AllowedUnits = (schoolKey: string, indicator: IndicatorId) => number;

/** What one part of a school demands of an amount, at the standard and at 85 % of it. */
export interface PartDemand {
  readonly result: SchoolPartResult;
  readonly atStandard: number | null;
  readonly atFloor: number | null;
}

/** An amount that a school must have, with the demands of each part that shares it. */
export interface AmountDemand {
  readonly indicator: IndicatorCard;
  readonly isWholeSchool: boolean;
  readonly amount: number | null;
  /** What exceptions add to `amount` for the school rule. */
  readonly allowed: number;
  readonly demands: readonly PartDemand[];
}

/**
 * The amounts that a school's parts demand. R1–R3 and everything of a one-stage school are demanded part by part; a
 * shared amount T of a 一贯制学校 reaches a part as T × share ÷ weights, so a part that needs V demands T = V × weights ÷
 * share of the whole school, and the part that demands more is binding.
 * @param results the parts of one school that count, or may count
 * @example 九年一贯制 with 400 + 300 pupils and w = 730: R4 4.5 × 730 = 3285 for 小学, 5.8 × 300 × 730 ÷ 330 = 3849.1 for 初中
 */
export function amountDemands(
  results: readonly SchoolPartResult[],
  indicators: readonly IndicatorCard[],
  limits: Limits,
  allowed: AllowedUnits,
): AmountDemand[] {
  return indicators.flatMap((indicator): AmountDemand[] => {
    const { id } = indicator;
    const split = results.filter((result) => result.part.splits[id] !== undefined);
    const own = results.filter((result) => result.part.splits[id] === undefined);
    const wholes = split
      .slice(0, 1)
      .map(
        (result): AmountDemand => ({
          indicator,
          isWholeSchool: true,
          allowed: allowed(result.school.key, id),
          amount: split.every((one) => isRelied(one, id)) ? knownValue(result.part.splits[id]?.whole) : null,
          demands: split.map((one) => demandOf(one, indicator, limits, 1 / (shareOfWhole(one.part, id) ?? 0))),
        }),
      );
    return [
      ...own.map(
        (result): AmountDemand => ({
          indicator,
          isWholeSchool: false,
          allowed: result.school.parts.length === 1 ? allowed(result.school.key, id) : 0,
          amount: isRelied(result, id) ? knownValue(result.part.amounts[id]) : null,
          demands: [demandOf(result, indicator, limits, 1)],
        }),
      ),
      ...wholes,
    ];
  });
}

/** An amount that is known but greater than its whole is not relied on by the judges, who then leave the ratio open. */
function isRelied({ part, ratios }: SchoolPartResult, indicator: IndicatorId): boolean {
  return ratios[indicator] !== null || knownValue(part.students) === null;
}

/** @param perAmount units of the whole school for a unit of the part; Infinity where that is not known */
function demandOf(result: SchoolPartResult, indicator: IndicatorCard, limits: Limits, perAmount: number): PartDemand {
  const students = knownValue(result.part.students);
  const { standard, floor } = ofIndicator(limits, indicator.id)[result.part.stage];
  const demanded = (limit: number): number | null =>
    students === null || !Number.isFinite(perAmount) ? null : (limit * students * perAmount) / indicator.perStudents;
  return { result, atStandard: demanded(standard.value), atFloor: demanded(floor.value) };
}

/** What part of a shared amount falls to this part of the school: 1 where nothing is shared, null where not known. */
export function shareOfWhole(part: SchoolPart, indicator: IndicatorId): number | null {
  const split = part.splits[indicator];
  if (split === undefined) return 1;
  const [share, weights] = [knownValue(split.share), knownValue(split.weights)];
  return share === null || weights === null || weights === 0 ? null : share / weights;
}

/**
 * Whole units missing to a demand; the tolerance is that of every comparison (D2).
 * @example 919 teachers, 4.2 × 22000 ÷ 100 = 924 demanded → 5
 */
export function missingUnits(amount: number, demanded: number): number {
  return Math.max(0, Math.ceil(demanded * (1 - 1e-9) - amount));
}

/** What a school lacks, one line for each amount that is short or unknown. */
export function shortfallsOf(school: School, demands: readonly AmountDemand[]): Shortfall[] {
  return demands
    .map((demand) => shortfallOf(school, demand))
    .filter(({ toStandard }) => toStandard === null || toStandard > 0);
}

function shortfallOf(school: School, demand: AmountDemand): Shortfall {
  const binding = demand.demands.reduce((most, one) => ((one.atStandard ?? 0) > (most.atStandard ?? 0) ? one : most));
  return {
    school,
    stage: demand.isWholeSchool ? null : binding.result.part.stage,
    indicator: demand.indicator.id,
    unit: demand.indicator.amountUnit,
    amount: demand.amount,
    allowed: demand.allowed,
    toStandard: missingOf(
      demand,
      demand.demands.map(({ atStandard }) => atStandard),
    ),
    toFloor: missingOf(
      demand,
      demand.demands.map(({ atFloor }) => atFloor),
    ),
    binding: binding.result.part.stage,
  };
}

/** Units missing until every one of some demands is kept; null where one of them or the amount is not known. */
export function missingOf({ amount, allowed }: AmountDemand, wanted: readonly (number | null)[]): number | null {
  return amount === null || wanted.includes(null)
    ? null
    : missingUnits(amount + allowed, Math.max(...wanted.map(Number)));
}
