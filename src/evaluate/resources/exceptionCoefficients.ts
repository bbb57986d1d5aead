import { message, type EvaluationMessages, type Message } from "../../model/messages/message";
import { coefficientOfVariation } from "../coefficients/coefficientOfVariation";
import { knownColumn, knownStudents } from "./stageColumns";
import type { JudgedRows } from "./stageRows";

/**
 * 差异系数 of R3 and R5 with what granted exceptions add, to be shown beside the one that judges (D8); none where nothing
 * is added to a row of the stage, or some number is unknown.
 */
export function exceptionCoefficients(stages: readonly JudgedRows[]): Message<keyof EvaluationMessages>[] {
  return stages.flatMap(({ columns, amountsWithExceptions }) =>
    columns.indicators.flatMap(({ id: indicator }, index) => {
      const added = amountsWithExceptions[index];
      if (added === undefined || added === columns.amounts[index]) return [];
      const students = knownStudents(columns);
      const amounts = knownColumn(added);
      if (students === null || amounts === null) return [];
      const result = coefficientOfVariation(students, amounts);
      return typeof result === "string"
        ? []
        : [
            message("coefficientWithException", {
              stage: columns.stage,
              indicator,
              value: result.coefficientOfVariation,
            }),
          ];
    }),
  );
}
