import type { FileReading } from "../../gather/fileReading";
import { readFile } from "../../gather/gatherSchools";
import type { Compression } from "../../workbook/file/zip/compression";
import { isGatherable } from "./gatherableFiles";
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
  /** Files of archives that are no tables: pictures, texts. */
  readonly passedOver: readonly string[];
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
  const passedOver: string[] = [];
  const known = new Map<string, string>();
  for (const [at, given] of files.entries()) {
    await progress(at, files.length, given.file);
    for (const one of await unpacked(given, failures)) {
      if (one.file !== given.file && !isGatherable(one.file.split("/").at(-1) ?? "")) {
        passedOver.push(one.file);
        continue;
      }
      const reading = await refusing(one.file, failures, async () => readingOf(one, known, compression));
      if (reading !== undefined) readings.push(reading);
    }
  }
  return { readings, failures, passedOver };
}

/** @param known the contents of the files before, with the name of the first of each */
async function readingOf(
  { file, unpack }: PackedFile,
  known: Map<string, string>,
  compression: Compression | undefined,
): Promise<FileReading> {
  const bytes = unpack();
  const content = contentKey(bytes);
  const first = known.get(content);
  if (first !== undefined)
    return { kind: "refused", file, layout: "nothing", reason: "sameAsOther", persons: [], sameAs: first };
  known.set(content, file);
  const { tables, plainRanges, isOwnResult = false } = await readTableFile(bytes, file, compression);
  return readFile({ file, sheets: [...plainRanges, ...tables], isOwnResult });
}

/** Two numbers of 32 bits and the length: of files of one county no two that differ have the same. */
function contentKey(bytes: Uint8Array): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193);
    other = Math.imul(other ^ byte, 0x85ebca6b) ^ (other >>> 13);
  }
  return `${bytes.length} ${one >>> 0} ${other >>> 0}`;
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
