import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a run of a whole process took, with its children; what this machine does not tell is NaN. */
export interface ProcessRun {
  /** In milliseconds, by the clock. */
  readonly clock: number;
  /** The same of the processors, in the program and in the system for it. */
  readonly processor: number;
  /** The most memory that it held at once, in MB. */
  readonly memory: number;
  readonly said: string;
  /** On the stream for errors. */
  readonly warned: string;
}

/** GNU time, which knows what the processors did and how much memory was held. */
const TIME = "/usr/bin/time";

/** Runs a command to its end; null where it cannot be run, or fails with another answer than those given. */
export function wholeProcess(words: readonly string[], answers: readonly number[] = [0]): ProcessRun | null {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-time-"));
  const told = path.join(folder, "told");
  const [command = "", ...rest] = existsSync(TIME) ? [TIME, "-q", "-o", told, "-f", "%U %S %M", ...words] : words;
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(command, rest, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  const clock = performance.now() - from;
  const [user = NaN, system = NaN, kilobytes = NaN] = existsSync(told)
    ? readFileSync(told, "utf8").trim().split(" ").map(Number)
    : [];
  rmSync(folder, { recursive: true });
  if (status === null || !answers.includes(status)) return null;
  return {
    clock,
    processor: (user + system) * 1000,
    memory: kilobytes / 1024,
    said: stdout.trim(),
    warned: stderr.trim(),
  };
}
