import type { Statement } from "../model/dataset";
import type { Basis, ItemResult, ItemShortfall } from "../model/evaluation";
import { finding, type Finding } from "../model/findings/finding";
import { message, type EvaluationMessages, type Message } from "../model/messages/message";
import type { ItemCard } from "../regulation/itemCard";
import { declaredAgainstComputed } from "./declared/declaredAgainstComputed";
import type { ItemJudgement } from "./judging";

/** A result with what there is to say of it. */
export interface FoundResult {
  readonly result: ItemResult;
  readonly findings: readonly Finding[];
  readonly shortfalls: readonly ItemShortfall[];
}

/**
 * The result of an item from its judgement, if any figure speaks to it, and the bureau's statement, if there is one.
 */
export function itemResult(
  definition: ItemCard,
  judgement: ItemJudgement | undefined,
  statement: Statement | undefined,
): FoundResult {
  const { id, area, decides, kind } = definition;
  const compared = declaredAgainstComputed(kind, judgement?.computed ?? null, statement);
  const result: ItemResult = {
    id,
    area,
    decides,
    basis: compared.basis,
    outcome: compared.outcome,
    declared: compared.declared,
    agrees: compared.agrees,
    parts: judgement?.parts ?? [],
    steps: (judgement?.steps ?? []).join("\n"),
    evidence: [...(judgement?.evidence ?? []), ...evidenceOf(statement, compared.basis)],
    notes: [...(judgement?.notes ?? []), ...notesOf(compared.basis, statement)],
  };
  return {
    result,
    findings: [...(judgement?.findings ?? []), ...comparisonFindings(result, judgement, statement)],
    shortfalls: judgement?.shortfalls ?? [],
  };
}

function evidenceOf(statement: Statement | undefined, basis: Basis): ItemResult["evidence"] {
  if (statement === undefined || basis === "computed") return [];
  return [{ ref: statement.cell, label: "自评结论", value: statement.text }];
}

function notesOf(basis: Basis, statement: Statement | undefined): Message<keyof EvaluationMessages>[] {
  const isDeclared = statement !== undefined && statement.declared !== null;
  const plan = statement?.remedyPlan ?? null;
  return [
    ...(basis === "computed"
      ? []
      : !isDeclared
        ? [message("statementNeeded", {})]
        : [message(basis === "declared" ? "byDeclaration" : "halfByDeclaration", {})]),
    ...(plan === null ? [] : [message("remedyPlan", { plan })]),
  ];
}

/**
 * A difference is of the highest rank; that they are of another quantity has been said (D16), and that the figures do
 * not suffice for a declared 达标 needs somebody to look.
 */
function comparisonFindings(
  { id, basis, declared, agrees, outcome, decides }: ItemResult,
  judgement: ItemJudgement | undefined,
  statement: Statement | undefined,
): Finding[] {
  if (statement === undefined || declared === null || basis === "declared") return [];
  const computed = judgement?.computed ?? "undetermined";
  if (agrees === false)
    return [finding("declaredDiffers", "error", { item: id, declared, computed: outcome }, statement.cell)];
  const isSaid = judgement?.findings.some(({ code }) => code === "admissionsNotAccepted") ?? false;
  const isUnproven = decides && declared === "met" && computed === "undetermined" && !isSaid;
  return isUnproven ? [finding("declaredUnproven", "warning", { item: id }, statement.cell)] : [];
}
