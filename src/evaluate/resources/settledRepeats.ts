import type { SchoolPartResult } from "../../model/evaluation";
import type { Finding } from "../../model/findings/finding";

/**
 * An amount that is the same on both stages of a school was judged in both readings (D4): where they agree for both
 * parts the finding is an information, where they differ it stays a question.
 */
export function settledRepeats(findings: readonly Finding[], rows: readonly SchoolPartResult[]): Finding[] {
  return findings.map((found) => {
    if (found.code !== "amountsRepeated") return found;
    const { school, indicators } = found.params;
    const own = rows.filter(
      (row) => (found.about.school ?? row.school.key) === row.school.key && row.school.name === school,
    );
    const isSettled = own.every(({ standardOutcomes, floorOutcomes }) =>
      indicators.every((id) => standardOutcomes[id] !== "undetermined" && floorOutcomes[id] !== "undetermined"),
    );
    return own.length > 0 && isSettled ? { ...found, rank: "info" } : found;
  });
}
