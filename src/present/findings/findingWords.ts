import type { Evaluation } from "../../model/evaluation";
import type { Finding } from "../../model/findings/finding";
import type { Strings } from "../../strings/strings";
import { partLines } from "../words/partWords";
import { findingSentence } from "../words/sentences";
import { causeOf } from "./findingCauses";

/**
 * A finding as a person reads it. Beside a conclusion that figures do not bear out stands the comparison that decides,
 * with school, value, limit and distance: the same sentence about several items would tell nobody where to look.
 * @param items as judged by the evaluation that found it
 */
export function findingWords(finding: Finding, items: Evaluation["items"], strings: Strings): string {
  return findingSentence(finding, strings) + worstOf(finding, items, strings);
}

function worstOf(finding: Finding, items: Evaluation["items"], strings: Strings): string {
  const item = items.find(({ id }) => id === finding.about.item);
  if (causeOf(finding) !== "declared" || item === undefined) return "";
  // What only informs (a county's sum, a share above 100 %) decides nothing, however high it is.
  const worst = partLines(item, strings).find(
    ({ outcome, informs }) => (outcome === "unmet" || outcome === "undetermined") && !informs,
  );
  return worst === undefined ? "" : strings.sheets.findings.worst(worst);
}
