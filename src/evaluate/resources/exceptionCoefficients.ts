import { message, type EvaluationMessages, type Message } from "../../model/message";
import { INDICATOR_IDS, type IndicatorId } from "../../model/identifiers";
import { coefficientOfVariation } from "../coefficientOfVariation";
import type { GrantedExceptions } from "../exceptionsGranted";
import { ADDING_EXCEPTIONS, amountWithException } from "./exceptionAmounts";
import { reliableAmount } from "./resourceRatios";
import { studentsOf } from "./stageBalance";
import type { StageRows } from "./stageRows";

/**
 * 差异系数 of R3 and R5 with what granted exceptions add, to be shown beside the one that judges (D8); none where nothing
 * is added to a row of the stage, or some number is unknown.
 */
export function exceptionCoefficients(
  stages: readonly StageRows[], exceptions: GrantedExceptions,
): Message<keyof EvaluationMessages>[] {
  return INDICATOR_IDS.flatMap((indicator) => {
    const kind = ADDING_EXCEPTIONS[indicator];
    if (kind === undefined || !exceptions.kinds.has(kind)) return [];
    return stages.flatMap((stage) => {
      const value = coefficientWith(stage, indicator, exceptions);
      return value === null ? [] : [message("coefficientWithException", { stage: stage.stage, indicator, value })];
    });
  });
}

function coefficientWith({ rows }: StageRows, id: IndicatorId, exceptions: GrantedExceptions): number | null {
  const students = studentsOf(rows);
  const own = rows.map(({ school, part }) => reliableAmount(school, part, id));
  const amounts = rows.map(({ school, part }, index) => amountWithException(own[index] ?? part.amounts[id], school, part, id, exceptions));
  const isUnknown = amounts.some(({ low, high }) => low !== high);
  if (students === null || isUnknown || amounts.every((amount, index) => amount === own[index])) return null;
  const result = coefficientOfVariation(students, amounts.map(({ low }) => low));
  return typeof result === "string" ? null : result.coefficientOfVariation;
}
