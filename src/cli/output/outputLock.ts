import { createHash } from "node:crypto";
import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { isGoneLock, LOCK_ENDING, ownMark, temporaryBeside } from "./temporaryFiles";

/** Files are put in place within milliseconds, even where each has to be copied. */
const PATIENCE = 10_000;
const PAUSE = 20;

/** Another run is putting its own files there. */
export class PlaceTaken extends Error {
  constructor(readonly place: string) {
    super(`${place} is being written`);
    this.name = "PlaceTaken";
  }
}

/**
 * Does a piece of work at several places while no other run does: of two runs over the same results one comes after the
 * other, so that what stands in the end is of one of them.
 * @param patience milliseconds to wait for another run
 * @throws PlaceTaken where another run does not come to its end
 */
export function whileAlone<Result>(places: readonly string[], work: () => Result, patience = PATIENCE): Result {
  const held: string[] = [];
  try {
    // In one order for every run, so that no two wait for each other.
    for (const place of [...places].sort()) {
      const lock = lockOf(place);
      if (held.includes(lock)) continue;
      take(lock, place, patience);
      held.push(lock);
    }
    return work();
  } finally {
    for (const lock of held.reverse()) rmSync(lock, { force: true });
  }
}

/** The same for every run and every spelling of the name. */
function lockOf(place: string): string {
  const name = path.basename(place).normalize("NFC").toLowerCase();
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 12);
  return path.join(path.dirname(place), `.uei-${hash}${LOCK_ENDING}`);
}

function take(lock: string, place: string, patience: number): void {
  const until = Date.now() + patience;
  while (!isMade(lock)) {
    if (isGoneLock(lock)) removeGone(lock);
    else if (Date.now() > until) throw new PlaceTaken(place);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

function isMade(lock: string): boolean {
  try {
    const handle = openSync(lock, "wx");
    writeSync(handle, ownMark());
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes away what a killed run has left, and nothing that a run beside us has made of it meanwhile. */
function removeGone(lock: string): void {
  const aside = temporaryBeside(lock, "old");
  try {
    const seen = statSync(lock, { bigint: true });
    const text = readFileSync(lock, "utf8");
    renameSync(lock, aside);
    const moved = statSync(aside, { bigint: true });
    const isSame = moved.ino === seen.ino && moved.mtimeNs === seen.mtimeNs && readFileSync(aside, "utf8") === text;
    if (!isSame) linkSync(aside, lock);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
