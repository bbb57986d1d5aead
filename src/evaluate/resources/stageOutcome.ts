import type { Dataset } from "../../model/dataset";
import { outcomeOfAll, type Outcome } from "../../model/outcome";
import type { JudgedRows } from "./stageRows";

/**
 * Outcomes of the stages without any row (D7): notApplicable where the county lacks the stage, undetermined where a
 * school of unknown type might belong to it.
 */
export function absentOutcomes(dataset: Dataset, stages: readonly JudgedRows[]): Outcome[] {
  const absent = stages.filter(({ rows }) => rows.length === 0);
  if (absent.length === 0) return [];
  const mayBelong = dataset.schools.some((school) => school.type === null);
  return absent.map(() => (mayBelong ? "undetermined" : "notApplicable"));
}

/** The outcome over both stages; undetermined where neither has a row, since then nothing was judged. */
export function outcomeOfStages(outcomes: readonly Outcome[]): Outcome {
  const outcome = outcomeOfAll(outcomes);
  return outcome === "notApplicable" ? "undetermined" : outcome;
}
