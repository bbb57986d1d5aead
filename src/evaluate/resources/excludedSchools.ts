import type { ExclusionReason } from "../../model/membership";
import type { Dataset, School } from "../../model/dataset";
import type { ExcludedSchool } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { sumFigures } from "../../model/figures/figureArithmetic";
import { message, type EvaluationMessages, type Message } from "../../model/messages/message";

/**
 * The schools that stay out of the resources, R-schools and R-balance (D3), with their pupils and why. A school of
 * which both parts stay out for one reason stands once.
 */
export function excludedSchools(dataset: Dataset): ExcludedSchool[] {
  const excluded: ExcludedSchool[] = [];
  for (const school of dataset.schools) {
    for (const reason of reasonsOf(school)) {
      excluded.push({ name: school.name, students: knownValue(studentsOut(school, reason)), reason });
    }
  }
  return excluded;
}

const NO_REASONS: readonly ExclusionReason[] = [];

function reasonsOf({ parts }: School): readonly ExclusionReason[] {
  let reasons: ExclusionReason[] | null = null;
  for (const { membership } of parts) {
    if (typeof membership === "string" || reasons?.includes(membership.excluded)) continue;
    reasons = [...(reasons ?? []), membership.excluded];
  }
  return reasons ?? NO_REASONS;
}

function studentsOut({ parts }: School, reason: ExclusionReason) {
  return sumFigures(
    parts.flatMap(({ membership, students }) =>
      typeof membership !== "string" && membership.excluded === reason ? [students] : [],
    ),
  );
}

/** How many schools stay out for each reason, with their pupils where all are known. */
export function excludedNotes(excluded: readonly ExcludedSchool[]): Message<keyof EvaluationMessages>[] {
  const reasons = [...new Set(excluded.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const schools = excluded.filter((one) => one.reason === reason);
    const students = schools.reduce<number | null>(
      (sum, one) => (sum === null || one.students === null ? null : sum + one.students),
      0,
    );
    return message("excludedSchools", { reason, schools: schools.length, students });
  });
}
