import type { School, SchoolPart } from "../model/dataset";
import type { Evaluation, SchoolPartResult } from "../model/evaluation";
import { knownValue } from "../model/figure";
import type { IndicatorId } from "../model/identifiers";
import type { Shortfall } from "../model/plan";
import { INDICATOR_LIST, type Indicator } from "../standard/indicators";

type Limits = Evaluation["indicatorLimits"];

/** What one part of a school demands of an amount, at the standard and at 85 % of it. */
export interface PartDemand {
  readonly result: SchoolPartResult;
  readonly atStandard: number | null;
  readonly atFloor: number | null;
}

/** An amount that a school must have, with the demands of each part that shares it. */
export interface AmountDemand {
  readonly indicator: Indicator;
  readonly isWholeSchool: boolean;
  readonly amount: number | null;
  readonly demands: readonly PartDemand[];
}

/**
 * The amounts that a school's parts demand. R1–R3 and everything of a one-stage school are demanded part by part; a
 * shared amount T of a 一贯制学校 reaches a part as T × share ÷ weights, so a part that needs V demands T = V × weights ÷
 * share of the whole school.
 * @param results the counted parts of one school
 */
export function amountDemands(results: readonly SchoolPartResult[], limits: Limits): AmountDemand[] {
  return INDICATOR_LIST.flatMap((indicator): AmountDemand[] => {
    const split = results.filter((result) => result.part.splits[indicator.id] !== undefined);
    const own = results.filter((result) => result.part.splits[indicator.id] === undefined);
    const wholes = split.slice(0, 1).map((result): AmountDemand => ({
      indicator, isWholeSchool: true, amount: knownValue(result.part.splits[indicator.id]?.whole),
      demands: split.map((one) => demandOf(one, indicator, limits, inverseShare(one.part, indicator.id))),
    }));
    return [...own.map((result): AmountDemand => ({
      indicator, isWholeSchool: false, amount: knownValue(result.part.amounts[indicator.id]),
      demands: [demandOf(result, indicator, limits, 1)],
    })), ...wholes];
  });
}

function demandOf(result: SchoolPartResult, indicator: Indicator, limits: Limits, inverse: number | null): PartDemand {
  const students = knownValue(result.part.students);
  const { standard, floor } = limits[indicator.id][result.part.stage];
  const demanded = (limit: number): number | null =>
    students === null || inverse === null ? null : (limit * students * inverse) / indicator.perStudents;
  return { result, atStandard: demanded(standard.value), atFloor: demanded(floor.value) };
}

function inverseShare(part: SchoolPart, indicator: IndicatorId): number | null {
  const split = part.splits[indicator];
  const share = knownValue(split?.share);
  const weights = knownValue(split?.weights);
  return share === null || weights === null || share === 0 ? null : weights / share;
}

/** Whole units missing to a demand; the tolerance is that of every comparison (D2). */
export function missingUnits(amount: number, demanded: number): number {
  return Math.max(0, Math.ceil(demanded * (1 - 1e-9) - amount));
}

/** What a school lacks, one line for each amount that is short or unknown. */
export function shortfallsOf(school: School, demands: readonly AmountDemand[]): Shortfall[] {
  return demands.map((demand) => shortfallOf(school, demand))
    .filter(({ toStandard }) => toStandard === null || toStandard > 0);
}

function shortfallOf(school: School, demand: AmountDemand): Shortfall {
  const binding = demand.demands.reduce((most, one) => ((one.atStandard ?? 0) > (most.atStandard ?? 0) ? one : most));
  const missing = (which: "atStandard" | "atFloor"): number | null => {
    const wanted = demand.demands.map((one) => one[which]);
    if (demand.amount === null || wanted.includes(null)) return null;
    return missingUnits(demand.amount, Math.max(...wanted.map(Number)));
  };
  return {
    school, stage: demand.isWholeSchool ? null : binding.result.part.stage, indicator: demand.indicator.id,
    unit: demand.indicator.amountUnit, amount: demand.amount,
    toStandard: missing("atStandard"), toFloor: missing("atFloor"), binding: binding.result.part.stage,
  };
}
