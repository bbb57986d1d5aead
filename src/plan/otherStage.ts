import type { BalanceResult, Evaluation, SchoolPartResult } from "../model/evaluation";
import { knownValue } from "../model/figures/figure";
import type { OtherStage } from "../model/plan";
import { shareOfWhole } from "./schoolShortfalls";
import { variationOf } from "./variation";

/**
 * What additions to one stage do to the coefficient of variation of the other: a room built at a 一贯制学校 serves both.
 * @param results the parts of the stage that is added to
 * @param additions units for each of them; of a shared resource, units of the whole school
 * @returns null where nothing changes, or the other coefficient is not known
 */
export function otherStage(
  balance: BalanceResult,
  results: readonly SchoolPartResult[],
  additions: readonly number[],
  evaluation: Evaluation,
): OtherStage | null {
  const { indicator, stage } = balance;
  const shared = new Map(
    results.flatMap(({ school, part }, at) =>
      part.splits[indicator] === undefined || additions[at] === 0 ? [] : [[school.key, additions[at] ?? 0] as const],
    ),
  );
  const other = evaluation.balance.find((one) => one.indicator === indicator && one.stage !== stage);
  if (shared.size === 0 || other === undefined || other.coefficientOfVariation === null) return null;
  const parts = evaluation.schools.filter(({ part }) => part.stage !== stage);
  const isTouched = parts.some(({ school, part }) => shared.has(school.key) && part.splits[indicator] !== undefined);
  if (!isTouched) return null;
  const amounts = parts.map(
    ({ school, part }) =>
      (knownValue(part.amounts[indicator]) ?? 0) +
      (part.splits[indicator] === undefined ? 0 : (shared.get(school.key) ?? 0) * (shareOfWhole(part, indicator) ?? 0)),
  );
  const students = parts.map(({ part }) => ({ students: knownValue(part.students) ?? 0 }));
  return { before: other.coefficientOfVariation, after: variationOf(students, amounts), limit: other.limit };
}
