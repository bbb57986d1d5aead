import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { build, type Plugin } from "esbuild";
import { ROOT, sourcesBelow } from "../project/sources";
import { instrumented, type Mutant } from "./instrumented";
import { SeededRandom } from "../fuzz/seededRandom";
import type { Tried } from "./tryMutants";

const USAGE = "npm run mutate -- [--room] [--draw 60 --seed 1] [src/plan/shortfalls.ts …]";
const ROOMS = ["evaluate", "plan", "intake", "regulation"];
const HOME = path.join(ROOT, "dist/mutation");
/** A change of which nothing is heard for so long goes round for ever. */
const PATIENCE = 300_000;
const CHANGES_OF_A_DRAW = 10;

/**
 * The tests that stand beside a file: those of its folder in the mirrored tree, or of the next folder above that there is,
 * and those that lie directly in the folder above that. @param wantsRoom all tests of the room
 */
function testsBeside(source: string, wantsRoom: boolean): string[] {
  const [, room = ""] = source.split("/");
  let folder = path.posix.dirname(source).replace(/^src/, "test");
  while (!existsSync(path.join(ROOT, folder))) folder = path.posix.dirname(folder);
  const above = path.posix.dirname(folder);
  const isTest = (name: string): boolean => name.endsWith(".test.ts");
  if (wantsRoom || above === "test") return testsBelow(`test/${room}`).filter(isTest);
  const direct = readdirSync(path.join(ROOT, above)).map((name) => `${above}/${name}`);
  return [...testsBelow(folder), ...direct].filter(isTest);
}

const testsBelow = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name.split(path.sep).join("/")}`,
  );

/** One file of all tests, in which the mutated source stands for the true one. */
async function bundleOf(source: string, content: string, tests: readonly string[]): Promise<string> {
  const entry = tests.map((test) => `inFile(() => require(${JSON.stringify(path.join(ROOT, test))}));`).join("\n");
  const outfile = path.join(HOME, `${source.replaceAll("/", "_")}.cjs`);
  const asItLies: Plugin = {
    name: "mutated",
    setup({ onLoad }): void {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        if (file === path.join(ROOT, source)) return { contents: content, loader: "ts" };
        const text = readFileSync(file, "utf8");
        if (!text.includes("__dirname")) return undefined;
        return { contents: text.replaceAll("__dirname", JSON.stringify(path.dirname(file))), loader: "ts" };
      });
    },
  };
  await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: "js" },
    ...{ bundle: true, platform: "node", target: "node20", format: "cjs", packages: "external" },
    ...{ outfile, plugins: [asItLies], logLevel: "error" },
  });
  return outfile;
}

/** Tries the changes in a process of its own; one that never ends is passed over. Null where the tests fail as they are. */
async function tried(bundle: string, mutants: readonly Mutant[]): Promise<Tried[] | null> {
  const worker = path.join(HOME, "tryMutants.cjs");
  const found: Tried[] = [];
  while (found.length < mutants.length) {
    const ids = mutants.slice(found.length).map(({ id }) => id);
    const child = spawn(process.execPath, [worker, bundle, ...ids], { stdio: ["ignore", "pipe", "ignore"] });
    const end = (): void => void child.kill("SIGKILL");
    let timer = setTimeout(end, PATIENCE);
    for await (const line of createInterface({ input: child.stdout })) {
      clearTimeout(timer);
      timer = setTimeout(end, PATIENCE);
      const one = JSON.parse(line) as Tried;
      if (one.status === "broken") {
        console.log(`${bundle}: ${one.id}`);
        return null;
      }
      found.push(one);
    }
    clearTimeout(timer);
    const stuck = mutants[found.length];
    if (stuck !== undefined) found.push({ id: stuck.id, status: "timeout" });
  }
  return found;
}

function describeMutant(
  { mutatorName, replacement, location: { start, end } }: Mutant,
  lines: readonly string[],
): string {
  const text = lines[start.line] ?? "";
  const changed = start.line === end.line ? text.slice(start.column, end.column) : `${text.slice(start.column)} …`;
  return `  ${start.line + 1} ${mutatorName}: ${changed} → ${replacement.replace(/\s+/g, " ").slice(0, 100)}   in: ${text.trim().slice(0, 110)}`;
}

/**
 * Says which changes of a file no test notices.
 *
 * @param drawn the changes that are tried; null for all of the file
 * @returns the share that is noticed; null where there is nothing to change or the tests cannot be run here
 */
async function mutate(source: string, wantsRoom: boolean, drawn: ReadonlySet<string> | null): Promise<number | null> {
  const { content, mutants: all } = await instrumented(source);
  const mutants = drawn === null ? all : all.filter(({ id }) => drawn.has(id));
  if (mutants.length === 0) return null;
  const bundle = await bundleOf(source, content, testsBeside(source, wantsRoom));
  const results = await tried(bundle, mutants);
  if (results === null) return null;
  const count = (...of: readonly Tried["status"][]): number =>
    results.filter(({ status }) => of.includes(status)).length;
  const noticed = count("killed", "timeout");
  const score = (100 * noticed) / mutants.length;
  console.log(
    `${source}: ${score.toFixed(1)}% of ${mutants.length} (${count("killed")} killed, ${count("timeout")} never end, ${count("survived")} survived, ${count("noCoverage")} run by no test)`,
  );
  const lines = readFileSync(path.join(ROOT, source), "utf8").split("\n");
  for (const { id, status } of results) {
    const mutant = mutants.find((one) => one.id === id);
    if (mutant !== undefined && (status === "survived" || status === "noCoverage"))
      console.log(describeMutant(mutant, lines) + (status === "noCoverage" ? "   (run by no test)" : ""));
  }
  const counts = { score, mutants: mutants.length, killed: count("killed"), timeout: count("timeout") };
  if (drawn === null)
    writeFileSync(path.join(HOME, `${source.replaceAll("/", "_")}.json`), `${JSON.stringify({ source, ...counts })}\n`);
  return noticed / mutants.length;
}

/**
 * Some changes of so many files. A file is drawn as often as its share of all changes says, so that the mean of the drawn
 * files' scores stands for the score of all changes; it costs less than as many changes drawn from everywhere, since the tests
 * beside a file are loaded and run once for all of its changes.
 */
async function drawnFrom(
  files: readonly string[],
  size: number,
  seed: number,
): Promise<(readonly [string, Set<string>])[]> {
  const ids = new Map<string, readonly string[]>();
  for (const file of files)
    ids.set(
      file,
      (await instrumented(file)).mutants.map(({ id }) => id),
    );
  const places = [...ids].flatMap(([file, of]) => of.map(() => file));
  const random = new SeededRandom(`changes ${seed}`);
  return Array.from({ length: size }, () => {
    const file = random.pick(places);
    const left = [...(ids.get(file) ?? [])];
    const taken = Array.from({ length: Math.min(CHANGES_OF_A_DRAW, left.length) }, () =>
      left.splice(random.below(left.length), 1),
    );
    return [file, new Set(taken.flat())] as const;
  });
}

/** The mean of the drawn files' scores and how far from it that of all changes lies in 19 of 20 draws. */
function meanOf(shares: readonly number[]): readonly [mean: number, within: number] {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
  return [mean, 1.96 * Math.sqrt(variance / shares.length)];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { room: { type: "boolean" }, draw: { type: "string" }, seed: { type: "string", default: "1" } },
    allowPositionals: true,
  });
  if (positionals.some((file) => !existsSync(path.join(ROOT, file)))) throw new Error(USAGE);
  mkdirSync(HOME, { recursive: true });
  await build({
    entryPoints: [path.join(__dirname, "tryMutants.ts")],
    ...{ bundle: true, platform: "node", target: "node20", format: "cjs", packages: "external" },
    outfile: path.join(HOME, "tryMutants.cjs"),
  });
  const all = ROOMS.flatMap((room) => sourcesBelow(`src/${room}`).map(({ path: file }) => file));
  const files = positionals.length > 0 ? positionals : all.filter((file) => !/\/en\/|\.en\.ts$/.test(file));
  const wantsRoom = values.room === true;
  if (values.draw === undefined) {
    for (const file of files) await mutate(file, wantsRoom, null);
    return;
  }
  const shares: number[] = [];
  for (const [file, drawn] of await drawnFrom(files, Number(values.draw), Number(values.seed))) {
    const share = await mutate(file, wantsRoom, drawn);
    if (share !== null) shares.push(share);
  }
  const [mean, within] = meanOf(shares).map((of) => (100 * of).toFixed(1));
  console.log(`${shares.length} files drawn: ${mean}% ± ${within}`);
}

void main();
