import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { outputError, type CommandError } from "./commandError";

/** A file to be written: where, and what. */
export interface OutputFile {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/**
 * Refuses a place where nothing can or may be written, before any work is done.
 * @throws CommandError (exit 4)
 */
export function refuseOccupied(file: string, force: boolean): void {
  const folder = path.dirname(path.resolve(file));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) throw outputError((files) => files.outputIsFolder({ file }));
  if (found !== undefined && !force) throw outputError((files) => files.outputExists({ file }));
  if (!existsSync(folder)) throw outputError((files) => files.folderMissing({ folder }));
}

/**
 * Writes all files whole or none: each beside its place first, flushed, then all are put in place by renaming.
 * @throws CommandError (exit 4)
 */
export function writeWhole(outputs: readonly OutputFile[]): void {
  const ready: { readonly temporary: string; readonly place: string }[] = [];
  try {
    for (const { file, content } of outputs) {
      const place = existsSync(file) ? realpathSync(file) : path.resolve(file);
      const temporary = path.join(path.dirname(place), `.uei-${process.pid}-${ready.length}.tmp`);
      ready.push({ temporary, place });
      attempt(file, () => {
        writeFlushed(temporary, content);
      });
    }
    ready.forEach(({ temporary, place }, index) => {
      attempt(outputs[index]?.file ?? place, () => {
        renameSync(temporary, place);
      });
    });
  } finally {
    for (const { temporary } of ready) rmSync(temporary, { force: true });
  }
}

function writeFlushed(file: string, content: Uint8Array | string): void {
  const handle = openSync(file, "wx");
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function attempt(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw writeFailure(file, error);
  }
}

function writeFailure(file: string, error: unknown): CommandError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  switch (code) {
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
