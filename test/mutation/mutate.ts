import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { ROOT, sourcesBelow } from "../project/sources";
import { bundleOf } from "./bundle";
import { instrumented, type Mutant } from "./instrumented";
import type { Covered, Task, Tried } from "./tryMutants";

const USAGE = "npm run mutate -- [--draw 300 --seed 1] [--tests test/plan …] [--seconds 60] [src/plan/shortfalls.ts …]";
const ROOMS = ["evaluate", "plan", "intake", "regulation"];
/** Rooms whose tests run in one process: no browser, no command line, no look at the project itself. */
const ROOMS_OF_TESTS = [
  ...[...ROOMS, "model", "properties", "golden", "seed", "sample", "app"],
  ...["present", "report", "gather", "functions", "workbook"],
];
const HOME = path.join(ROOT, "dist/mutation");
const WORKER = path.join(HOME, "tryMutants.cjs");
/** A change of which nothing is heard for so long goes round for ever. */
const PATIENCE = 300_000;
const AT_ONCE = 2;

/** Files of tests below folders that run in this process alone. */
function testsBelow(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${folder}/${name.split(path.sep).join("/")}`),
    )
    .filter((test) => !/child_process|playwright/.test(readFileSync(path.join(ROOT, test), "utf8")))
    .sort();
}

/**
 * Has workers do work, each a share of it, and takes their lines.
 *
 * @param stuck what is said of a task that a worker could not end (it goes round for ever, or needs all memory)
 */
async function workedOff<T, Line>(
  [what, bundle]: readonly ["cover" | "try", string],
  all: readonly T[],
  take: (line: Line) => void,
  stuck: (task: T) => Line,
): Promise<void> {
  const shares = Array.from({ length: AT_ONCE }, (_, worker) => all.filter((_of, at) => at % AT_ONCE === worker));
  const work = async (share: readonly T[], worker: number): Promise<void> => {
    let done = 0;
    const input = path.join(HOME, `${what}-${process.pid}-${worker}.json`);
    while (done < share.length) {
      writeFileSync(input, JSON.stringify(share.slice(done)));
      const child = spawn(process.execPath, [WORKER, what, bundle, input], { stdio: ["ignore", "pipe", "ignore"] });
      const end = (): void => void child.kill("SIGKILL");
      let timer = setTimeout(end, PATIENCE);
      for await (const line of createInterface({ input: child.stdout })) {
        if (!line.startsWith('{"')) continue;
        clearTimeout(timer);
        timer = setTimeout(end, PATIENCE);
        take(JSON.parse(line) as Line);
        done++;
      }
      clearTimeout(timer);
      const open = share[done++];
      if (open !== undefined) take(stuck(open));
    }
  };
  await Promise.all(shares.map(work));
}

/** What each file of tests comes by; found once for a bundle. */
async function coverage(bundle: string, tests: readonly string[]): Promise<readonly Covered[]> {
  const kept = bundle.replace(/cjs$/, "coverage.json");
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as Covered[];
  const found: Covered[] = [];
  const take = (line: Covered): void => void found.push(line);
  await workedOff(["cover", bundle], tests, take, (test) => ({ test, lasts: 0, failing: [], mutants: [] }));
  writeFileSync(kept, JSON.stringify(found));
  const failing = found.filter((one) => one.failing.length > 0);
  console.log(`${tests.length} files of tests; not wholly run here: ${failing.map(({ test }) => test).join(" ")}`);
  return found;
}

/**
 * The files of tests that come by a change: those beside its source in the mirrored tree first, then the corpora, which
 * look at everything that is read and judged, then those of its room, the quickest first.
 */
function testsOf(
  { id, fileName }: Mutant,
  covered: readonly (Covered & { readonly ids: ReadonlySet<string> })[],
): Covered[] {
  const folders = fileName.replace(/^src/, "test").split("/");
  const shared = ({ test }: Covered): number => {
    const parted = test.split("/").findIndex((folder, at) => folder !== folders[at]);
    return test.startsWith("test/golden/") ? folders.length - 1.5 : parted;
  };
  return covered
    .filter(({ ids }) => ids.has(id))
    .sort((one, other) => shared(other) - shared(one) || one.lasts - other.lasts);
}

/** Tries changes; what has been tried to the end with the same sources and tests is not tried again. */
async function tried(
  bundle: string,
  mutants: readonly Mutant[],
  covered: readonly Covered[],
  budget: number,
): Promise<Tried[]> {
  const journal = bundle.replace(/cjs$/, "tried.jsonl");
  const lines = existsSync(journal) ? readFileSync(journal, "utf8").split("\n").filter(Boolean) : [];
  const wholly = lines.map((line) => JSON.parse(line) as Tried).filter(({ left }) => left === undefined);
  const known = new Map(wholly.map((one) => [one.id, one]));
  const withIds = covered.map((one) => ({ ...one, ids: new Set(one.mutants) }));
  const tasks = mutants
    .filter(({ id }) => !known.has(id))
    .map((mutant): Task => {
      const tests = testsOf(mutant, withIds).map(({ test, failing }) => ({ test, failing }));
      return { id: mutant.id, tests, budget };
    });
  const take = (one: Tried): void => {
    known.set(one.id, one);
    appendFileSync(journal, `${JSON.stringify(one)}\n`);
  };
  await workedOff(["try", bundle], tasks, take, ({ id }): Tried => ({ id, status: "timeout" }));
  return mutants.flatMap(({ id }) => known.get(id) ?? []);
}

function described({ fileName, mutatorName, replacement, location: { start, end } }: Mutant, { left }: Tried): string {
  const text = readFileSync(path.join(ROOT, fileName), "utf8").split("\n")[start.line] ?? "";
  const changed = start.line === end.line ? text.slice(start.column, end.column) : `${text.slice(start.column)} …`;
  const note = left === undefined ? "" : `   (${left} files of tests not run)`;
  const shown = replacement.replace(/\s+/g, " ").slice(0, 100);
  return `  ${fileName}:${start.line + 1} ${mutatorName}: ${changed} → ${shown}   in: ${text.trim().slice(0, 110)}${note}`;
}

/** Says what became of changes, and of those that no test notices which they are. */
function report(name: string, mutants: readonly Mutant[], results: readonly Tried[]): void {
  const count = (...of: readonly Tried["status"][]): number =>
    results.filter(({ status }) => of.includes(status)).length;
  const share = count("killed", "timeout") / results.length;
  const within = 1.96 * Math.sqrt((share * (1 - share)) / results.length);
  const elsewhere = results.filter(({ id, by }) => {
    const source = mutants.find((one) => one.id === id)?.fileName.split("/")[1];
    return by !== undefined && by.split("/")[1] !== source;
  }).length;
  console.log(
    `${name}: ${(100 * share).toFixed(1)}% ± ${(100 * within).toFixed(1)} of ${results.length} (${count("killed")} killed, ${elsewhere} of them by another room's tests; ${count("timeout")} never end, ${count("survived")} survived, ${count("noCoverage")} run by no test)`,
  );
  for (const one of results) {
    const mutant = mutants.find(({ id }) => id === one.id);
    if (mutant === undefined || one.status === "killed" || one.status === "timeout") continue;
    console.log(described(mutant, one) + (one.status === "noCoverage" ? "   (run by no test)" : ""));
  }
}

/**
 * Some of all changes, each as likely as any other. Chance follows from the change's own text, so that the same changes
 * are drawn again after other lines of the sources have changed.
 */
function drawnFrom(mutants: readonly Mutant[], size: number, seed: string): Mutant[] {
  const times = new Map<string, number>();
  const texts = new Map<string, string[]>();
  const chance = ({ fileName, replacement, mutatorName, location: { start, end } }: Mutant): string => {
    const lines = texts.get(fileName) ?? readFileSync(path.join(ROOT, fileName), "utf8").split("\n");
    texts.set(fileName, lines);
    const place = [fileName, lines[start.line], start.column, lines[end.line], end.column, mutatorName, replacement];
    const key = JSON.stringify(place);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return createHash("sha256").update(`${seed} ${nth} ${key}`).digest("hex");
  };
  return mutants
    .map((mutant) => ({ mutant, at: chance(mutant) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      draw: { type: "string" },
      seed: { type: "string", default: "1" },
      tests: { type: "string", multiple: true },
      seconds: { type: "string", default: "60" },
    },
    allowPositionals: true,
  });
  if (positionals.some((file) => !existsSync(path.join(ROOT, file)))) throw new Error(USAGE);
  mkdirSync(HOME, { recursive: true });
  await build({
    entryPoints: [path.join(__dirname, "tryMutants.ts")],
    ...{ bundle: true, platform: "node", target: "node20", format: "cjs", packages: "external", outfile: WORKER },
  });
  const all = ROOMS.flatMap((room) => sourcesBelow(`src/${room}`).map(({ path: file }) => file));
  const files = positionals.length > 0 ? positionals : all.filter((file) => !/\/en\/|\.en\.ts$/.test(file));
  const { contents, mutants } = await instrumented(files);
  const tests = testsBelow(values.tests ?? ROOMS_OF_TESTS.map((room) => `test/${room}`));
  const bundle = await bundleOf(contents, tests, HOME);
  const drawn = values.draw === undefined ? mutants : drawnFrom(mutants, Number(values.draw), values.seed);
  const results = await tried(bundle, drawn, await coverage(bundle, tests), 1000 * Number(values.seconds));
  if (values.draw !== undefined) return report(`${drawn.length} of ${mutants.length} changes drawn`, drawn, results);
  for (const file of files) {
    const ids = new Set(mutants.filter(({ fileName }) => fileName === file).map(({ id }) => id));
    const own = results.filter(({ id }) => ids.has(id));
    if (own.length > 0) report(file, mutants, own);
  }
}

void main();
