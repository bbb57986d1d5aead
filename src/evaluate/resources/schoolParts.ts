import type { Dataset, School, SchoolPart } from "../../model/dataset";
import type { LimitInForce, SchoolPartResult } from "../../model/evaluation";
import type { Figure } from "../../model/figure";
import { highestQuotient, lowestQuotient } from "../../model/figureArithmetic";
import { INDICATOR_IDS, type IndicatorId } from "../../model/identifiers";
import { message } from "../../model/message";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";
import { EXCEPTION_RULES } from "../../standard/exceptions";
import { INDICATOR_LIST } from "../../standard/indicators";
import { meets } from "../compare";
import type { GrantedExceptions } from "../exceptionsGranted";
import type { LimitsInForce } from "../judging";
import { ADDING_EXCEPTIONS, amountWithException } from "./exceptionAmounts";
import { reliableAmount } from "./resourceRatios";
import { schoolRule } from "./schoolRule";

/** The limits of one stage in the order of the indicators. */
interface StageLimits {
  readonly standard: readonly LimitInForce[];
  readonly floor: readonly LimitInForce[];
}

const NO_NOTES: SchoolPartResult["notes"] = [];
const MEMBERSHIP_UNKNOWN: SchoolPartResult["notes"] = [message("membershipUnknown", {})];

/**
 * Judges every row of a stage by the school rule, in the bureau's order. Rows that are out (D3) are left out; a row of
 * which nobody knows whether it counts stays and is undetermined.
 */
export function judgeSchoolParts(
  dataset: Dataset, stage: Stage, limits: LimitsInForce, exceptions: GrantedExceptions,
): SchoolPartResult[] {
  const stageLimits: StageLimits = {
    standard: INDICATOR_IDS.map((id) => limits.indicator(id, stage, "standard")),
    floor: INDICATOR_IDS.map((id) => limits.indicator(id, stage, "floor")),
  };
  const results: SchoolPartResult[] = [];
  for (const school of dataset.schools) {
    for (const part of school.parts) {
      if (part.stage !== stage || typeof part.membership !== "string") continue;
      const plain = resultOf(school, part, amountsOf(school, part), stageLimits);
      results.push(exceptions.kinds.size === 0 ? plain : withExceptions(plain, stageLimits, exceptions));
    }
  }
  return results;
}

function amountsOf(school: School, part: SchoolPart): Figure[] {
  return INDICATOR_IDS.map((id) => reliableAmount(school, part, id));
}

function resultOf(school: School, part: SchoolPart, amounts: readonly Figure[], limits: StageLimits): SchoolPartResult {
  const ratios = new Array<number | null>(amounts.length);
  const standard = new Array<Outcome>(amounts.length);
  const floor = new Array<Outcome>(amounts.length);
  let met = 0;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as Figure;
    const perStudents = INDICATOR_LIST[index]?.perStudents ?? 1;
    const low = lowestQuotient(amount, part.students, perStudents);
    const high = highestQuotient(amount, part.students, perStudents);
    ratios[index] = low === high ? low : null;
    standard[index] = outcomeWithin(low, high, limits.standard[index] as LimitInForce);
    floor[index] = outcomeWithin(low, high, limits.floor[index] as LimitInForce);
    if (standard[index] === "met") met++;
  }
  const isCounted = part.membership === "counted";
  return {
    school, part, ratios: byIndicator(ratios), standardOutcomes: byIndicator(standard), floorOutcomes: byIndicator(floor),
    met, outcome: isCounted ? schoolRule(standard, floor) : "undetermined", notes: isCounted ? NO_NOTES : MEMBERSHIP_UNKNOWN,
  };
}

/** All seven limits are 以上, so the worst case is the low end. */
function outcomeWithin(low: number, high: number, limit: LimitInForce): Outcome {
  if (meets(low, limit)) return "met";
  return meets(high, limit) ? "undetermined" : "unmet";
}

function byIndicator<Value>(values: readonly Value[]): Record<IndicatorId, Value> {
  const [R1, R2, R3, R4, R5, R6, R7] = values as readonly [Value, Value, Value, Value, Value, Value, Value];
  return { R1, R2, R3, R4, R5, R6, R7 };
}

/** Judges again with what exceptions add; the ratios shown stay those of the school's own amounts. */
function withExceptions(plain: SchoolPartResult, limits: StageLimits, exceptions: GrantedExceptions): SchoolPartResult {
  const { school, part } = plain;
  const own = amountsOf(school, part);
  const amounts = own.map((amount, index) =>
    amountWithException(amount, school, part, INDICATOR_IDS[index] as IndicatorId, exceptions));
  if (amounts.every((amount, index) => amount === own[index])) return plain;
  const { standardOutcomes, floorOutcomes, met, outcome } = resultOf(school, part, amounts, limits);
  const notes = INDICATOR_IDS.flatMap((id, index) => {
    const kind = ADDING_EXCEPTIONS[id];
    return kind === undefined || amounts[index] === own[index] || plain.standardOutcomes[id] === standardOutcomes[id] ? []
      : [message("metByException", { exception: EXCEPTION_RULES[kind].name, schools: null, count: 1 })];
  });
  return { ...plain, standardOutcomes, floorOutcomes, met, outcome, notes: [...plain.notes, ...notes] };
}
