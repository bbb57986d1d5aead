import type { Dataset } from "../../model/dataset";
import type { Finding } from "../../model/findings/finding";
import type { JudgedResources } from "../resources/judgeResources";

/**
 * Holds figures that must fit together against each other. It speaks only where all of its figures are there, and
 * grants each of them the rounding at which it is printed.
 */
export type CrossCheck = (
  dataset: Dataset,
  resources: Pick<JudgedResources, "balance" | "composite" | "indicators">,
) => Finding[];
