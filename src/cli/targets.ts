import path from "node:path";
import { outputError, usageError } from "./commandError";
import { mixedRuns, type MixedRuns } from "./output/formerRuns";
import { defaultOutput, isSameFile, refuseUnfitOutput, withoutCase } from "./inputFile";
import { refuseOccupied } from "./output/outputFiles";
import type { EvaluateCommand } from "./readArguments";

/** The screen in place of a file. */
export const SCREEN = "-";

const REPORT_ENDING = ".docx";

/** Where the results go; null is nowhere. */
export interface Targets {
  readonly book: string | null;
  readonly json: string | null;
  /** The 送审稿 of the report. */
  readonly report: string | null;
  /** Its 校核稿, beside it. */
  readonly review: string | null;
  /** What stands there is of several runs; null where it is not, or nothing does. */
  readonly mixed: MixedRuns | null;
}

/**
 * Where each result of an evaluation goes.
 * @throws CommandError where two would go to one place or one over the input (exit 2), or a place is taken (exit 4)
 */
export function targetsOf({ input, out, json, report, force }: EvaluateCommand): Targets {
  const targets = {
    book: out ?? (json === SCREEN ? null : defaultOutput(input)),
    json: json === SCREEN ? null : json,
    report,
    review: report === null ? null : reviewBeside(report),
  };
  if (targets.book !== null) refuseUnfitOutput(input, targets.book);
  const places = placesOf(targets);
  places.forEach((file, at) => {
    if (isSameFile(input, file)) throw usageError((usage) => usage.outputIsInput({ file }));
    if (places.slice(0, at).some((other) => isSameFile(other, file) || withoutCase(other) === withoutCase(file)))
      throw usageError((usage) => usage.sameOutput({ file }));
  });
  if (report !== null && path.extname(report).toLowerCase() !== REPORT_ENDING) {
    throw usageError((usage) => usage.outputEnding({ file: report, ending: REPORT_ENDING }));
  }
  const mixed = mixedRuns(places);
  if (mixed !== null && !force) throw outputError((files) => files.outputsMixed({ ...mixed, willMend: false }));
  for (const place of places) refuseOccupied(place, force);
  return { ...targets, mixed };
}

/** `x.docx` → `x.校核稿.docx`. */
function reviewBeside(report: string): string {
  const { dir, name, ext } = path.parse(report);
  return path.join(dir, `${name}.校核稿${ext}`);
}

/** The files that will be written, the workbook first. */
export function placesOf({ book, json, report, review }: Omit<Targets, "mixed">): string[] {
  return [book, json, report, review].filter((place) => place !== null);
}
