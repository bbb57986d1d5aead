import type { Dataset } from "../../../model/dataset";
import { finding, type Finding } from "../../../model/findings/finding";
import { STAGES, type Stage } from "../../../model/stage";
import { COUNTED_TEACHING_POINT_STUDENTS } from "../../../regulation/teachingPoints";
import { meets } from "../../compare";
import { coefficientOfVariation } from "../../coefficients/coefficientOfVariation";
import { columnsOf, knownColumn, knownStudents } from "../../resources/stageColumns";
import type { CrossCheck } from "../crossCheck";

/**
 * 差异系数 that would be judged otherwise without the schools of fewer than 50 pupils. They count (only 教学点 of that size
 * do not), but an inspector lays one beside the other. One finding a stage; only where pupils and amounts are known.
 */
export const checkBalanceWithoutSmall: CrossCheck = (dataset, resources) =>
  STAGES.flatMap((stage) => ofStage(dataset, stage, resources));

function ofStage(dataset: Dataset, stage: Stage, { balance, indicators }: Parameters<CrossCheck>[1]): Finding[] {
  const judged = balance.filter((one) => one.stage === stage && one.coefficientOfVariation !== null);
  if (judged.length === 0) return [];
  const columns = columnsOf(dataset, stage, indicators);
  const students = knownStudents(columns);
  if (students === null) return [];
  const isLarge = (_: number, row: number): boolean => (students[row] as number) >= COUNTED_TEACHING_POINT_STUDENTS;
  const large = students.filter(isLarge);
  const schools = students.filter((count) => count > 0 && count < COUNTED_TEACHING_POINT_STUDENTS).length;
  if (schools === 0 || large.length < 2) return [];
  const coefficients = judged.flatMap(({ indicator, coefficientOfVariation: all, limit }) => {
    const column = columns.amounts[indicators.findIndex(({ id }) => id === indicator)];
    const amounts = column === undefined ? null : knownColumn(column);
    if (all === null || amounts === null) return [];
    const without = coefficientOfVariation(large, amounts.filter(isLarge));
    if (typeof without === "string") return [];
    const isMet = (value: number): boolean => meets(value, { value: limit, direction: "atMost" });
    const isOther = isMet(all) !== isMet(without.coefficientOfVariation);
    return isOther ? [{ indicator, all, without: without.coefficientOfVariation, limit }] : [];
  });
  return coefficients.length === 0
    ? []
    : [finding("balanceWithoutSmall", "info", { stage, schools, coefficients }, null, { stage })];
}
