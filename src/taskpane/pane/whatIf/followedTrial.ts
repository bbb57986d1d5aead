import type { DatedEvaluation } from "../../../app/latestEvaluation";
import { onlyCellNamed, usedCellAt, type UsedCell } from "../../../intake/scenarios/usedCells";
import { keyOf, type Trial, type TrialInput, type TrialSubject } from "./trial";

type Judged = Pick<DatedEvaluation, "contents" | "evaluation">;

/**
 * A trial over the workbook as it is read now: each value stays with what it was typed for, also where rows have been
 * sorted or inserted since, and says what stands there now. A value whose cell cannot be told any more is lost and said
 * to be, since it would else be tried on another school.
 */
export function followed(trial: Trial, judged: Judged): Trial {
  const inputs = new Map<string, TrialInput>();
  const lost = [...trial.lost];
  for (const { subject, text } of trial.inputs.values()) {
    const now = subjectNow(subject, judged);
    if (now === null) lost.push({ label: subject.label, text });
    else inputs.set(keyOf(now), { subject: now, text });
  }
  return { ...trial, inputs, lost };
}

function subjectNow(subject: TrialSubject, judged: Judged): TrialSubject | null {
  if (subject.kind === "limit") return subject;
  const found = cellNow(subject, judged);
  return found === null ? null : { ...subject, ref: found.ref, now: found.cell };
}

/** A cell that still bears its label is the one, even if others bear it too. */
function cellNow(
  { ref, label }: TrialSubject & { readonly kind: "cell" },
  { contents, evaluation: { readings } }: Judged,
): UsedCell | null {
  const there = usedCellAt(contents, readings, ref);
  return there?.label === label ? there : onlyCellNamed(contents, readings, label, ref.sheet);
}
