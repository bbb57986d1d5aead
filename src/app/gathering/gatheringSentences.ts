import { addressOf } from "../../model/tables/cellRef";
import type { CorrectedCell } from "../../gather/existing/importAgain";
import type { FileRefusal, GatheredFile, GatheringProblem, GatheringQuestion } from "../../model/gathering";
import { fourDecimals } from "../../model/figures/fourDecimals";
import type { Strings } from "../../strings/strings";
import type { WorkbookFailure } from "../../workbook/port";
import { failureAdvice } from "../failureAdvice";

/** Why files could not be opened, by their names; null where nobody knows. */
export type FileFailures = ReadonlyMap<string, WorkbookFailure | null>;

/** Why a file was not used, as one sentence; of one that cannot be opened, what it is and what to do. */
export function refusalSentence(
  { reason, file, sameAs }: { readonly reason: FileRefusal } & Pick<GatheredFile, "file" | "sameAs">,
  failures: FileFailures,
  strings: Strings,
): string {
  if (sameAs !== undefined) return strings.gathering.sameAs({ file: sameAs });
  const failure = failures.get(file);
  return failure === undefined || failure === null
    ? strings.gathering.refusals[reason]
    : failureAdvice(failure, strings);
}

/** What only a person can answer, as one sentence. */
export function questionSentence(
  { code, school, files, words }: GatheringQuestion,
  { gathering, catalogue: { enumerated } }: Strings,
): string {
  return gathering.questions[code]({ school: school ?? "", files: enumerated(files), words: enumerated(words) });
}

/** Why a number was not taken, as one sentence. */
export function problemSentence(
  { code, school, form, label, stated, counted }: GatheringProblem,
  { gathering }: Strings,
): string {
  return gathering.problems[code]({
    school: school ?? "",
    form: form ?? "",
    label,
    stated: typeof stated === "number" ? fourDecimals(stated, counted ?? stated) : (stated ?? ""),
    counted: counted === null ? "" : fourDecimals(counted, typeof stated === "number" ? stated : counted),
  });
}

interface Found {
  readonly file: string | null;
  readonly school: string | null;
  readonly where: { readonly sheet: string; readonly cell: string } | null;
  readonly message: string;
}

/**
 * What was found, with file and cell where its own sentence names neither: what intake says of lists knows one workbook
 * only.
 */
export function foundSentence({ file, school, where, message }: Found, { gathering }: Strings): string {
  return file === null || school !== null || where === null
    ? message
    : gathering.summary.findingIn({ file, where: `${where.sheet}!${where.cell}`, message });
}

/** A corrected cell with its three values, as one sentence. */
export function correctedSentence(
  { school, label, imported, byHand, offered, cell }: CorrectedCell,
  { gathering }: Strings,
): string {
  return gathering.corrected({
    school,
    label,
    imported: imported === null ? "" : String(imported),
    byHand: String(byHand),
    offered: String(offered),
    where: `${cell.sheet}!${addressOf(cell)}`,
  });
}
