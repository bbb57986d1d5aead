import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { CommandError, outputError } from "../commandError";
import { PlaceTaken, whileAlone } from "./outputLock";
import { endBetweenSteps } from "../signals";
import { removeAbandoned, temporaryBeside } from "./temporaryFiles";

/** A file to be written: where, and what. */
export interface OutputFile {
  readonly file: string;
  /** As it is, or written into the open file by whoever would not hold it whole. */
  readonly content: Uint8Array | string | ((handle: number) => void);
}

/**
 * Refuses a place where nothing can or may be written, before any work is done.
 * @throws CommandError (exit 4)
 */
export function refuseOccupied(file: string, force: boolean): void {
  const folder = path.dirname(path.resolve(file));
  const found = attempt(file, () => statSync(file, { throwIfNoEntry: false }));
  if (found?.isDirectory() === true) throw outputError((files) => files.outputIsFolder({ file }));
  if (found !== undefined && !force) throw outputError((files) => files.outputExists({ file }));
  if (!existsSync(folder)) throw outputError((files) => files.folderMissing({ folder }));
}

/** An output on its way: written beside its place, and, once it is put there, what stood there before. */
interface Ready {
  readonly file: string;
  readonly place: string;
  readonly temporary: string;
  /** Where the file stands that it replaces; null where there was none. */
  former: string | null;
  isPlaced: boolean;
}

/**
 * Writes all files whole or none: each beside its place first, flushed, then all are put in place by renaming. Where
 * one cannot be, those that were are put back as they were. A signal waits until all stand.
 * @param mayReplace false: a file that has come to stand at a place meanwhile, as by another run, is left alone
 * @throws CommandError (exit 4)
 */
export function writeWhole(outputs: readonly OutputFile[], mayReplace = true): void {
  writePlaced(
    outputs.map(({ file }) => file),
    (ready) => {
      outputs.forEach(({ file, content }, at) =>
        attempt(file, () => writeFlushed([ready[at]], ([handle = -1]) => writeContent(handle, content))),
      );
    },
    mayReplace,
  );
}

/**
 * The same for files that are written side by side, of what passes by only once.
 * @param write is given the open files, in their order
 */
export function writeTogether(files: readonly string[], write: (handles: readonly number[]) => void): void {
  const [first = ""] = files;
  writePlaced(files, (ready) => attempt(first, () => writeFlushed(ready, write)), true);
}

/** @param fill writes what is to be put in place */
function writePlaced(files: readonly string[], fill: (ready: readonly Ready[]) => void, mayReplace: boolean): void {
  endBetweenSteps();
  const ready: Ready[] = [];
  try {
    for (const file of files) {
      const place = existsSync(file) ? realpathSync(file) : path.resolve(file);
      removeAbandoned(path.dirname(place));
      ready.push({ file, place, temporary: temporaryBeside(place, "tmp"), former: null, isPlaced: false });
    }
    fill(ready);
    putAllInPlace(ready, mayReplace);
  } finally {
    for (const { temporary, former } of ready) {
      rmSync(temporary, { force: true });
      if (former !== null) rmSync(former, { force: true });
    }
  }
}

/** While no other run does so at these places: in the end all are of one run. */
function putAllInPlace(ready: readonly Ready[], mayReplace: boolean): void {
  const [first] = ready;
  if (first === undefined) return;
  const places = ready.map(({ place }) => place);
  attempt(first.file, () =>
    whileAlone(places, () => {
      try {
        for (const one of ready) attempt(one.file, () => putInPlace(one, mayReplace));
      } catch (error) {
        for (const one of [...ready].reverse()) putBack(one);
        throw error;
      }
    }),
  );
}

function putInPlace(one: Ready, mayReplace: boolean): void {
  const { place, temporary } = one;
  if (!mayReplace) {
    one.isPlaced = placeNew(temporary, place);
    return;
  }
  if (existsSync(place)) {
    const former = temporaryBeside(place, "old");
    keepBeside(place, former);
    one.former = former;
  }
  renameSync(temporary, place);
  one.isPlaced = true;
}

/** Fails where something stands there: a link is made only where nothing does, while renaming would replace it. */
function placeNew(temporary: string, place: string): boolean {
  try {
    linkSync(temporary, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    // File systems without links, as on USB sticks.
    if (existsSync(place)) throw Object.assign(new Error("exists"), { code: "EEXIST" });
    renameSync(temporary, place);
  }
  return true;
}

/** A second name for the file, so that there is no moment at which its place is empty. */
function keepBeside(place: string, former: string): void {
  try {
    linkSync(place, former);
  } catch {
    copyFileSync(place, former);
  }
}

function putBack({ place, former, isPlaced }: Ready): void {
  if (!isPlaced) return;
  if (former === null) rmSync(place, { force: true });
  else renameSync(former, place);
}

function writeFlushed(files: readonly (Ready | undefined)[], write: (handles: readonly number[]) => void): void {
  const handles: number[] = [];
  try {
    for (const file of files) if (file !== undefined) handles.push(openSync(file.temporary, "wx"));
    write(handles);
    for (const handle of handles) fsyncSync(handle);
  } finally {
    for (const handle of handles) closeSync(handle);
  }
}

function writeContent(handle: number, content: OutputFile["content"]): void {
  if (typeof content === "function") content(handle);
  else writeFileSync(handle, content);
}

function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw writeFailure(file, error);
  }
}

function writeFailure(file: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  if (error instanceof PlaceTaken) return outputError((files) => files.outputBeingWritten({ file: error.place }));
  const code = (error as NodeJS.ErrnoException).code ?? "";
  switch (code) {
    case "EEXIST":
      return outputError((files) => files.outputExists({ file }));
    case "ENAMETOOLONG":
      return outputError((files) => files.nameTooLong({ file }));
    case "EACCES":
    case "EROFS":
      return outputError((files) => files.outputForbidden({ file }));
    case "EPERM":
    case "EBUSY":
      return outputError((files) => files.outputBusy({ file }));
    case "ENOSPC":
    case "EDQUOT":
      return outputError((files) => files.diskFull({ file }));
    default:
      return outputError((files) => files.outputFailed({ file, reason: code === "" ? String(error) : code }));
  }
}
