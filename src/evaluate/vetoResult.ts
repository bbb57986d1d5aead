import type { ItemResult } from "../model/evaluation";
import { message } from "../model/messages/message";
import type { FoundResult } from "./itemResult";
import type { VetoJudgement } from "./items/vetoes";

/** The result of a case of 第十条: the bureau's own answer, which no figure can replace (D20). */
export function vetoResult({ card: { id, area, decides }, outcome, judgement }: VetoJudgement): FoundResult {
  const isAnswered = outcome === "met" || outcome === "unmet";
  const result: ItemResult = {
    id,
    area,
    decides,
    basis: "declared",
    outcome,
    declared: isAnswered ? outcome : null,
    agrees: null,
    parts: judgement.parts,
    steps: judgement.steps.join("\n"),
    evidence: judgement.evidence,
    notes: [...judgement.notes, ...(isAnswered ? [message("byDeclaration", {})] : [])],
  };
  return { result, findings: judgement.findings, shortfalls: [] };
}
