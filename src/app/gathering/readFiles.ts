import type { FileReading } from "../../gather/fileReading";
import { readFile } from "../../gather/gatherSchools";
import type { Compression } from "../../workbook/file/zip/compression";
import { isGatherable } from "./gatherableFiles";
import { readTableFile } from "../../workbook/otherFiles/tableFile";
import { crc32 } from "../../workbook/file/zip/crc32";
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
  const known: KnownFiles = new Map();
  for (const [at, given] of files.entries()) {
    await progress(at, files.length, given.file);
    for (const one of await unpacked(given, failures)) {
      if (one.file !== given.file && !isGatherable(one.file.split("/").at(-1) ?? "")) {
        passedOver.push(one.file);
        continue;
      }
      const reading = await refusing(one.file, failures, async () => readingOf(one, given, known, compression));
      if (reading !== undefined) readings.push(reading);
    }
  }
  return { readings, failures, passedOver };
}

/** A file that was read, and in which of the given ones it lies. */
interface KnownFile {
  readonly file: string;
  readonly given: GivenFile;
}

/** By check sum, which tells where a copy may be; whether it is one only the bytes do, for which it is opened again. */
type KnownFiles = Map<number, readonly KnownFile[]>;

async function readingOf(
  one: PackedFile,
  given: GivenFile,
  known: KnownFiles,
  compression: Compression | undefined,
): Promise<FileReading> {
  const { file } = one;
  const bytes = one.unpack();
  const sum = crc32(bytes);
  const alike = known.get(sum) ?? [];
  for (const before of alike) {
    if (isEqual(bytes, await bytesAgain(before)))
      return { kind: "refused", file, layout: "nothing", reason: "sameAsOther", persons: [], sameAs: before.file };
  }
  known.set(sum, [...alike, { file, given }]);
  const { tables, plainRanges, isOwnResult = false } = await readTableFile(bytes, file, compression);
  return readFile({ file, sheets: [...plainRanges, ...tables], isOwnResult });
}

/** Null where it cannot be opened any more. */
async function bytesAgain({ file, given }: KnownFile): Promise<Uint8Array | null> {
  const files = await unpacked(given, new Map());
  return files.find((one) => one.file === file)?.unpack() ?? null;
}

function isEqual(one: Uint8Array, other: Uint8Array | null): boolean {
  return one.length === other?.length && one.every((byte, at) => byte === other[at]);
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
