import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { inputError, outputError, usageError } from "./commandError";
import { defaultOutput, isSameFile, withoutCase } from "./inputFile";
import type { BatchCommand } from "./readArguments";

/** A workbook of the folder, and where its result goes. */
export interface BatchFile {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  /** Of an earlier workbook whose result would stand under the same name but for upper and lower case; null: none. */
  readonly collidesWith: string | null;
}

const WORKBOOK = /\.xls[xm]$/i;
const OWN_RESULT = /\.(?:自评测算|达标评估)\.xls[xm]$/i;
/** What Excel and WPS lay beside an open workbook, and what systems hide. */
const NOT_MEANT = /^(~\$|\.)/;
const SUMMARY_ENDING = ".xlsx";

/**
 * The workbooks of a folder in the order of their names: our own results, an earlier summary, hidden and temporary files are
 * none.
 * @throws CommandError where there is no such folder or nothing in it (exit 3), or a result would go over a workbook (exit 2)
 */
export function batchFiles({ folder, out, summary }: BatchCommand): BatchFile[] {
  const names = namesIn(folder).filter(
    (name) => WORKBOOK.test(name) && !OWN_RESULT.test(name) && !NOT_MEANT.test(name),
  );
  const files = names
    .sort()
    .map(
      (name): BatchFile => ({
        name,
        input: path.join(folder, name),
        output: path.join(out, path.basename(defaultOutput(name))),
        collidesWith: null,
      }),
    )
    .filter(({ input }) => summary === null || !isSameFile(input, summary))
    .map((file, at, all) => ({
      ...file,
      collidesWith:
        all.slice(0, at).find(({ output }) => withoutCase(output) === withoutCase(file.output))?.name ?? null,
    }));
  if (files.length === 0) throw inputError((sentences) => sentences.noWorkbooks({ folder }));
  for (const { output } of files) {
    if (existsSync(output) && files.some(({ input }) => isSameFile(input, output)))
      throw usageError((usage) => usage.outputIsInput({ file: output }));
  }
  return files;
}

function namesIn(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw inputError((files) => files.folderNotFound({ folder }));
  if (!found.isDirectory()) throw inputError((files) => files.notAFolder({ file: folder }));
  try {
    return readdirSync(folder).filter(
      (name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() === true,
    );
  } catch (error) {
    throw inputError((files) => files.inputUnreadable({ file: folder, reason: reasonOf(error) }));
  }
}

/** @throws CommandError (exit 2) where the summary is no workbook by its name, or would go over a result */
export function refuseUnfitSummary({ summary }: BatchCommand, files: readonly BatchFile[]): void {
  if (summary === null) return;
  if (path.extname(summary).toLowerCase() !== SUMMARY_ENDING) {
    throw usageError((usage) => usage.outputEnding({ file: summary, ending: SUMMARY_ENDING }));
  }
  if (files.some(({ output }) => isSameFile(output, summary)))
    throw usageError((usage) => usage.sameOutput({ file: summary }));
}

/** Makes the folder for the results where it is missing. @throws CommandError (exit 4) */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw outputError((files) => files.folderIsFile({ folder }));
    throw outputError((files) => files.folderFailed({ folder, reason: reasonOf(error) }));
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
