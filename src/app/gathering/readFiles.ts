import { readFile, type FileReading } from "../../gather/gatherSchools";
import type { Compression } from "../../workbook/file/zip/compression";
import { readTableFile } from "../../workbook/otherFiles/tableFile";
import { packedFiles, type PackedFile } from "../../workbook/otherFiles/unpackedFiles";
import { WorkbookError, type WorkbookFailure } from "../../workbook/port";

/** A file that is to be read when its turn comes. */
export interface GivenFile {
  readonly file: string;
  readonly open: () => Promise<Uint8Array>;
}

/** What files say, each by itself, and which could not be opened; null where not even the reason is known. */
export interface ReadFiles {
  readonly readings: readonly FileReading[];
  readonly failures: ReadonlyMap<string, WorkbookFailure | null>;
}

/** Told before each file; whoever makes it wait or throws holds up or ends the reading. */
export type FileProgress = (done: number, of: number, file: string) => void | Promise<void>;

/**
 * Reads files one after the other, so that no more than one is held whole. One that cannot be opened stops none of the
 * others; a .zip stands for the files in it.
 * @param compression the platform's own, where there is a faster one than that in JavaScript
 */
export async function readFiles(
  files: readonly GivenFile[],
  progress: FileProgress,
  compression?: Compression,
): Promise<ReadFiles> {
  const readings: FileReading[] = [];
  const failures = new Map<string, WorkbookFailure | null>();
  for (const [at, given] of files.entries()) {
    await progress(at, files.length, given.file);
    for (const one of await unpacked(given, failures)) {
      const reading = await refusing(one.file, failures, async () => readingOf(one, compression));
      if (reading !== undefined) readings.push(reading);
    }
  }
  return { readings, failures };
}

async function readingOf({ file, unpack }: PackedFile, compression: Compression | undefined): Promise<FileReading> {
  const { tables, plainRanges } = await readTableFile(unpack(), file, compression);
  return readFile({ file, sheets: [...plainRanges, ...tables] });
}

async function unpacked(
  { file, open }: GivenFile,
  failures: Map<string, WorkbookFailure | null>,
): Promise<readonly PackedFile[]> {
  let bytes: Uint8Array;
  try {
    bytes = await open();
  } catch {
    // Deleted or locked since it was chosen: of that a browser says nothing.
    failures.set(file, null);
    return [];
  }
  const files = await refusing(file, failures, async () => packedFiles({ file, bytes }));
  if (files === undefined) return [];
  return files ?? [{ file, unpack: () => bytes }];
}

async function refusing<Result>(
  file: string,
  failures: Map<string, WorkbookFailure | null>,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    failures.set(file, error.failure);
    return undefined;
  }
}
