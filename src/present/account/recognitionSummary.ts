import type { Evaluation } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";
import { shownNumber } from "../words/shownNumber";
import { limitByName } from "../words/limitByName";
import { typed } from "./countyFacts";

/** （六）社会认可度. */
export function recognitionSummary(evaluation: Evaluation, strings: Strings): string {
  const { items, dataset } = evaluation;
  const item = items.find(({ area }) => area === "recognition");
  const part = item?.parts.find(({ value }) => value !== null);
  const stated = part?.value ?? typed(dataset, "recognition");
  if (item === undefined) return "";
  return strings.report.summary.recognition({
    outcome: item.outcome,
    limit: `${limitByName(item.id, evaluation)("recognition")}%`,
    value: stated === null ? null : `${shownNumber(stated, 2, part === undefined ? [] : [part])}%`,
  });
}
