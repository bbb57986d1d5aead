import type { CellRef } from "../../../../model/tables/cellRef";
import type { Finding } from "../../../../model/findings/finding";
import { isTightened } from "../../../../present/scenario/changeRows";
import { findingSentence } from "../../../../present/words/sentences";
import type { Strings } from "../../../../strings/strings";
import { keyOf, problemOf, type TrialInput } from "../trial";
import type { TrialContents } from "../trialContext";

/** What is wrong with an input: by itself, or once it is judged with everything else. */
export function problemWords(
  input: TrialInput,
  contents: Pick<TrialContents, "scenario" | "after" | "shown">,
  strings: Strings,
): string | null {
  const { problems } = strings.pane.whatIf;
  const problem = problemOf(input);
  if (problem !== null) return problem === "negative" ? problems.negative : problems.notANumber;
  const { after, shown, scenario } = contents;
  if (after === null) return null;
  const { subject } = input;
  if (subject.kind === "cell") {
    const found = errorAt(subject.ref, after.evaluation.findings);
    return found === null || errorAt(subject.ref, shown.evaluation.findings)?.code === found.code
      ? null
      : findingSentence(found, strings);
  }
  const limit = scenario.limits.find((one) => keyOf({ ...subject, limit: one }) === keyOf(subject));
  if (limit === undefined) return null;
  const refused = errorAt(limit.cell, after.evaluation.findings);
  if (refused !== null) return findingSentence(refused, strings);
  return isTightened(limit, subject.now, after.evaluation) ? null : problems.notStricter;
}

function errorAt(ref: CellRef, findings: readonly Finding[]): Finding | null {
  return (
    findings.find(
      ({ rank, where }) =>
        rank !== "info" && where?.sheet === ref.sheet && where.row === ref.row && where.column === ref.column,
    ) ?? null
  );
}

/** True where an input is not tried at all: what is no number, and a limit that is not stricter. */
export function isLeftOut(
  input: TrialInput,
  contents: Pick<TrialContents, "scenario" | "after" | "shown">,
  strings: Strings,
): boolean {
  return (
    problemOf(input) !== null || (input.subject.kind === "limit" && problemWords(input, contents, strings) !== null)
  );
}
