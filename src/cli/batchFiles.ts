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
/** Workbooks of other kinds: they cost a county its row, with the sentence that says how to save them. */
const OTHER_WORKBOOK = /\.(?:xls|xlsb|xlt[xm]?|et|ods)$/i;
/** What may hold the figures of a county too, and is no workbook. */
const OTHER_DATA = /\.(?:csv|zip|rar|7z|docx?|wps|pdf)$/i;
const OWN_RESULT = /\.(?:自评测算|达标评估)\.xls[xm]$/i;
/** What Excel and WPS lay beside an open workbook, and what systems hide. */
const NOT_MEANT = /^(~\$|\.)/;
const SUMMARY_ENDING = ".xlsx";

/**
 * The workbooks of a folder in the order of their names, those that cannot be read as they are among them: our own
 * results, an earlier summary, hidden and temporary files are none.
 * @throws CommandError where there is no such folder or nothing in it (exit 3), or a result would go over a workbook
 * (exit 2)
 */
export function batchFiles({ folder, out, summary }: BatchCommand): BatchFile[] {
  const names = entriesOf(folder).flatMap(({ name, isFolder }) => (isFolder ? [] : [name]));
  const files = countyWorkbooks(names)
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

/** The readable workbooks, and those of other kinds that have not been saved as one of them under the same name. */
function countyWorkbooks(names: readonly string[]): string[] {
  const meant = names.filter((name) => !OWN_RESULT.test(name) && !NOT_MEANT.test(name));
  const readable = meant.filter((name) => WORKBOOK.test(name));
  const saved = new Set(readable.map(stemOf));
  return readable.length === 0
    ? []
    : [...readable, ...meant.filter((name) => OTHER_WORKBOOK.test(name) && !saved.has(stemOf(name)))];
}

const stemOf = (name: string): string => withoutCase(path.parse(name).name);

/** What lies in the folder of a batch and may hold figures of a county, and is not evaluated all the same. */
export interface PassedOver {
  /** Files of other kinds, and workbooks of other kinds beside the one that was saved from them. */
  readonly files: readonly string[];
  /** Folders below in which workbooks lie. */
  readonly folders: readonly string[];
}

/** @param files what is evaluated, from `batchFiles` */
export function passedOver({ folder, out, tables }: BatchCommand, files: readonly BatchFile[]): PassedOver {
  const evaluated = new Set(files.map(({ name }) => name));
  const entries = entriesOf(folder).filter(({ name }) => !NOT_MEANT.test(name) && !evaluated.has(name));
  const ours = [out, ...(tables === null ? [] : [tables])];
  const holdsWorkbooks = (name: string): boolean => {
    const below = path.join(folder, name);
    if (ours.some((place) => isSameFile(place, below))) return false;
    return countyWorkbooks(entriesOf(below).flatMap((entry) => (entry.isFolder ? [] : [entry.name]))).length > 0;
  };
  return {
    files: entries.flatMap(({ name, isFolder }) =>
      !isFolder && (OTHER_WORKBOOK.test(name) || OTHER_DATA.test(name)) ? [name] : [],
    ),
    folders: entries.flatMap(({ name, isFolder }) => (isFolder && holdsWorkbooks(name) ? [name] : [])),
  };
}

interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files and folders by name; a link that leads nowhere is a file that cannot be read, pipes and the like are none. */
function entriesOf(folder: string): FolderEntry[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw inputError((files) => files.folderNotFound({ folder }));
  if (!found.isDirectory()) throw inputError((files) => files.notAFolder({ file: folder }));
  try {
    return readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const entry = statSync(path.join(folder, name), { throwIfNoEntry: false });
        const isFolder = entry?.isDirectory() === true;
        return entry === undefined || entry.isFile() || isFolder ? [{ name, isFolder }] : [];
      });
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
