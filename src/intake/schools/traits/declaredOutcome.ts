import type { DeclaredOutcome, SchoolPart } from "../../../model/dataset";
import { answerOf } from "../../../model/answerOf";
import { cellRefIn } from "../../../model/tables/cellRef";
import { cellAt, textOf } from "../../cells/cellText";
import { conclusionOf } from "../../roles/conclusionOf";
import type { SchoolRow } from "../rows/schoolRow";

/**
 * The parts of a school with what its rows say under 该校综合评估是否达标: a row of a stage speaks of that stage, one without
 * a stage of a school that has one part alone. It decides nothing and is held against the outcome that is computed
 * (D10); where two rows say different things, or words answer nothing, nothing is held.
 */
export function withDeclaredOutcomes(parts: readonly SchoolPart[], rows: readonly SchoolRow[]): readonly SchoolPart[] {
  const asked = rows.filter(({ plan }) => plan.words.declaredOutcome >= 0);
  if (asked.length === 0) return parts;
  return parts.map((part) => {
    const ofPart = asked.filter((row) => {
      const stage = row.stage ?? row.placeStage;
      return stage === part.stage || (stage === null && parts.length === 1);
    });
    const [first, ...others] = ofPart.flatMap((row) => declaredIn(row) ?? []);
    return first === undefined || others.some(({ outcome }) => outcome !== first.outcome)
      ? part
      : { ...part, declared: first };
  });
}

function declaredIn({ plan, row }: SchoolRow): DeclaredOutcome | null {
  const column = plan.words.declaredOutcome;
  const text = textOf(cellAt(plan.table, row, column));
  const outcome = conclusionOf(text) ?? outcomeOf(answerOf(text));
  return outcome === "met" || outcome === "unmet" ? { outcome, cell: cellRefIn(plan.table, row, column) } : null;
}

function outcomeOf(answer: boolean | null): DeclaredOutcome["outcome"] | null {
  return answer === null ? null : answer ? "met" : "unmet";
}
