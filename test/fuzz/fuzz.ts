import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { KINDS, workbookOfCase, type FuzzKind } from "./tryWorkbook";

const MOST_MILLISECONDS = 5000;
const MOST_MEGABYTES = 400;
/** A case that says nothing while its process takes so long of the processor hangs; looked at as often. */
const PATIENCE = 60_000;
const USAGE = "npm run fuzz -- [--seed 1] [--packages 1000] [--tables 1000] [--out dist/fuzz] [--openpyxl]";

interface Tried {
  readonly number: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly complaint: string | null;
}

interface Finding {
  readonly kind: FuzzKind;
  readonly number: number;
  readonly complaint: string;
}

/** How far a run has come; the next run with the same seed goes on there. */
interface Progress {
  readonly next: Record<FuzzKind, number>;
  readonly findings: Finding[];
  longest: number;
  largest: number;
}

/**
 * Tries cases from where the run stands to `to` in a process of their own, until one of them hangs, breaks it or grows
 * too large. A process keeps what many cases have taken from the system: one that grows too large is tried again alone.
 */
async function tryFrom(
  worker: string,
  kind: FuzzKind,
  seed: number,
  to: number,
  state: Progress,
  other: string,
  isAlone = false,
): Promise<void> {
  const words = [worker, kind, String(seed), String(state.next[kind]), String(to), other];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let end: string | null = null;
  let spent = 0;
  let hasSpoken = true;
  const look = (): void => {
    const now = processorSecondsOf(child.pid);
    if (hasSpoken) [spent, hasSpoken] = [now, false];
    else if (now - spent < PATIENCE / 1000) return;
    else hang();
  };
  const hang = (): void => {
    end = `hangs: not done after ${PATIENCE / 1000} s`;
    child.kill("SIGKILL");
  };
  const timer = setInterval(look, PATIENCE);
  for await (const line of createInterface({ input: child.stdout })) {
    hasSpoken = true;
    const tried = JSON.parse(line) as Tried;
    if (tried.megabytes > MOST_MEGABYTES && !isAlone) {
      clearInterval(timer);
      child.kill("SIGKILL");
      return tryFrom(worker, kind, seed, tried.number + 1, state, other, true);
    }
    note(kind, tried, state);
  }
  clearInterval(timer);
  if (state.next[kind] < to) {
    found(state, { kind, number: state.next[kind], complaint: end ?? "ends the process" });
    state.next[kind] += 1;
  }
}

/** What a process has taken of the processor; for ever where nobody can say, so that silence alone decides. */
function processorSecondsOf(pid: number | undefined): number {
  const { stdout } = spawnSync("ps", ["-o", "cputime=", "-p", String(pid)], { encoding: "utf8" });
  const parts = /^\s*(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+)\s*$/.exec(stdout ?? "");
  if (parts === null) return Infinity;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}

function note(kind: FuzzKind, { number, milliseconds, megabytes, complaint }: Tried, state: Progress): void {
  state.next[kind] = number + 1;
  state.longest = Math.max(state.longest, milliseconds);
  state.largest = Math.max(state.largest, megabytes);
  if (complaint !== null) found(state, { kind, number, complaint });
  if (milliseconds > MOST_MILLISECONDS) found(state, { kind, number, complaint: `takes ${milliseconds} ms` });
  if (megabytes > MOST_MEGABYTES) found(state, { kind, number, complaint: `grows to ${megabytes} MB` });
}

function found(state: Progress, finding: Finding): void {
  state.findings.push(finding);
  console.log(`${finding.kind} ${finding.number}: ${finding.complaint}`);
}

async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const openpyxl = { type: "boolean" } as const;
  const { values } = parseArgs({ options: { seed: text, packages: text, tables: text, out: text, openpyxl } });
  const seed = Number(values.seed ?? 1);
  const wanted: Record<FuzzKind, number> = {
    packages: Number(values.packages ?? 1000),
    tables: Number(values.tables ?? 1000),
  };
  if (![seed, ...Object.values(wanted)].every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new Error(USAGE);
  const other = values.openpyxl === true ? __dirname : "";
  const folder = path.resolve(values.out ?? "dist/fuzz");
  mkdirSync(folder, { recursive: true });
  const worker = path.join(folder, "worker.cjs");
  buildSync({
    entryPoints: [path.join(__dirname, "fuzzWorker.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    outfile: worker,
  });
  const file = path.join(folder, `seed-${seed}.json`);
  const state: Progress = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Progress)
    : { next: { packages: 0, tables: 0 }, findings: [], longest: 0, largest: 0 };
  const keep = (): void => writeFileSync(file, `${JSON.stringify(state, null, 2)}\n`);
  for (const kind of KINDS) {
    while (state.next[kind] < wanted[kind]) {
      // In portions, so that what is kept is never far behind.
      await tryFrom(worker, kind, seed, Math.min(wanted[kind], state.next[kind] + 250), state, other);
      keep();
      console.log(
        `${kind}: ${state.next[kind]} of ${wanted[kind]}, ${state.findings.length} findings, longest ${state.longest} ms, largest ${state.largest} MB`,
      );
    }
  }
  for (const { kind, number } of state.findings)
    writeFileSync(path.join(folder, `${kind}-${seed}-${number}.xlsx`), workbookOfCase(kind, seed, number));
  process.exitCode = state.findings.length === 0 ? 0 : 1;
}

void main();
