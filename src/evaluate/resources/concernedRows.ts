import type { SchoolPartResult } from "../../model/evaluation";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";

const LISTED = 10;

/** The first names of a list of rows, joined as official tables join them. */
export function namesOfRows(rows: readonly SchoolPartResult[]): string {
  return rows.slice(0, LISTED).map(({ school }) => school.name).join("、");
}

/** The note that counts and names the rows that fall short or lack data; none where there are none. */
export function concernedNotes(
  stage: Stage, rows: readonly SchoolPartResult[], outcomeOf: (row: SchoolPartResult) => Outcome,
): Message<keyof EvaluationMessages>[] {
  const unmet = rows.filter((row) => outcomeOf(row) === "unmet");
  const undetermined = rows.filter((row) => outcomeOf(row) === "undetermined");
  if (unmet.length + undetermined.length === 0) return [];
  const names = namesOfRows([...unmet, ...undetermined]);
  return [message("rowsConcerned", { stage, unmet: unmet.length, undetermined: undetermined.length, names })];
}
