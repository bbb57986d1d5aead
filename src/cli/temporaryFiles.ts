import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** `.uei-<computer>-<process>-<by chance>.tmp`: by the first two the next run knows whose file was left behind. */
const TEMPORARY = /^\.uei-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.(?:tmp|old)$/;
const COMPUTER = createHash("sha256").update(hostname()).digest("hex").slice(0, 6);
/** Nobody writes for so long; only for files of other computers, of whose processes nothing is known. */
const ABANDONED_AFTER = 24 * 60 * 60 * 1000;

/** A path beside a file under which nothing stands yet. @param kind `tmp` for what is new, `old` for what it replaces */
export function temporaryBeside(place: string, kind: "tmp" | "old"): string {
  const name = `.uei-${COMPUTER}-${process.pid}-${randomBytes(6).toString("hex")}.${kind}`;
  return path.join(path.dirname(place), name);
}

/** Removes what runs that were killed have left in a folder; what cannot be removed is left to the next run. */
export function removeAbandoned(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, computer = "", id = ""] = TEMPORARY.exec(name) ?? [];
    const file = path.join(folder, name);
    if (id === "" || (computer === COMPUTER ? isRunning(Number(id)) : !isOld(file))) continue;
    try {
      rmSync(file, { force: true });
    } catch {
      continue;
    }
  }
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
