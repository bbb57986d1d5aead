import type { Dataset } from "../../model/dataset";
import { outcomeOfAll, type Outcome } from "../../model/outcome";

/**
 * The outcome of a stage without any row (D7): notApplicable where the county lacks it, undetermined where a school of
 * unknown type might belong to it.
 */
export function outcomeOfAbsentStage(dataset: Dataset): Outcome {
  return dataset.schools.some((school) => school.type === null) ? "undetermined" : "notApplicable";
}

/** The outcome over both stages; undetermined where neither has a row, since then nothing was judged. */
export function outcomeOfStages(outcomes: readonly Outcome[]): Outcome {
  const outcome = outcomeOfAll(outcomes);
  return outcome === "notApplicable" ? "undetermined" : outcome;
}
