import type { SchoolPartResult } from "../../model/evaluation";
import { message, type EvaluationMessages, type Message } from "../../model/messages/message";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";
import { MET, UNDETERMINED, UNMET, type OutcomeCode } from "./outcomeCodes";

const LISTED = 10;

/** The first names of a list of rows. */
export function namesOfRows(rows: readonly SchoolPartResult[]): string[] {
  return rows.slice(0, LISTED).map(({ school }) => school.name);
}

/** How many rows have a code. */
export function countOf(codes: Uint8Array, code: OutcomeCode): number {
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) count++;
  return count;
}

/** The first rows that have a code. */
export function firstRowsOf(
  rows: readonly SchoolPartResult[],
  codes: Uint8Array,
  code: OutcomeCode,
  most: number,
): SchoolPartResult[] {
  const found: SchoolPartResult[] = [];
  for (let row = codes.indexOf(code); row !== -1 && found.length < most; row = codes.indexOf(code, row + 1)) {
    found.push(rows[row] as SchoolPartResult);
  }
  return found;
}

/** The outcome over all rows of a stage. */
export function outcomeOfCodes(codes: Uint8Array): Outcome {
  if (codes.includes(UNMET)) return "unmet";
  return codes.includes(UNDETERMINED) ? "undetermined" : codes.includes(MET) ? "met" : "notApplicable";
}

/** The note that counts and names the rows that fall short or lack data; none where there are none. */
export function concernedNotes(
  stage: Stage,
  rows: readonly SchoolPartResult[],
  codes: Uint8Array,
): Message<keyof EvaluationMessages>[] {
  const unmet = countOf(codes, UNMET);
  const undetermined = countOf(codes, UNDETERMINED);
  if (unmet + undetermined === 0) return [];
  const first = [...firstRowsOf(rows, codes, UNMET, LISTED), ...firstRowsOf(rows, codes, UNDETERMINED, LISTED)];
  return [message("rowsConcerned", { stage, unmet, undetermined, names: namesOfRows(first) })];
}
