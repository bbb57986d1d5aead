import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** `.uei-<computer>-<process>-<by chance>.tmp`: by the first two the next run knows whose file was left behind. */
const TEMPORARY = /^\.uei-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.(?:tmp|old)$/;
const COMPUTER = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);
/** Nobody writes for so long; only for files of other computers, of whose processes nothing is known. */
const ABANDONED_AFTER = 24 * 60 * 60 * 1000;

/** `.uei-<place>.lock`: whose it is stands in it, as `<computer>-<process>`. */
const LOCK = /^\.uei-[0-9a-f]{12}\.lock$/;
export const LOCK_ENDING = ".lock";
/** Files are put in place within milliseconds: who holds a lock for so long is stopped or gone. */
const LOCKED_AT_MOST = 60_000;

/** Whose a lock is: this process. */
export function ownMark(): string {
  return `${COMPUTER}-${process.pid}`;
}

/** True where whoever made a lock is no more; a lock that is gone itself is in nobody's way. */
export function isGoneLock(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (Date.now() - found.mtimeMs > LOCKED_AT_MOST) return true;
  const [, computer = "", id = ""] = /^([0-9a-f]{6})-(\d+)$/.exec(textOf(lock)) ?? [];
  return computer === COMPUTER && !isRunning(Number(id));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * A path beside a file under which nothing stands yet. @param kind `tmp` for what is new, `old` for what it replaces
 */
export function temporaryBeside(place: string, kind: "tmp" | "old"): string {
  const name = `.uei-${COMPUTER}-${process.pid}-${randomBytes(6).toString("hex")}.${kind}`;
  return path.join(path.dirname(place), name);
}

/** Removes what runs that were killed have left in a folder; what cannot be removed is left to the next run. */
export function removeAbandoned(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, computer = "", id = ""] = TEMPORARY.exec(name) ?? [];
    const file = path.join(folder, name);
    const isLeft = id === "" ? LOCK.test(name) && isGoneLock(file) : isOfDead(computer, Number(id), file);
    if (!isLeft) continue;
    try {
      rmSync(file, { force: true });
    } catch {
      continue;
    }
  }
}

function isOfDead(computer: string, id: number, file: string): boolean {
  return computer === COMPUTER ? !isRunning(id) : isOld(file);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isOld(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER;
}
