import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { SmallRunner, type RegisteredTest } from "./smallRunner";

/** What the switches in the instrumented sources ask, by the names that Stryker has given them. */
interface Switches {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Record<string, number>; readonly perTest: object };
}

/** What a file of tests runs as the sources are. */
export interface Covered {
  readonly test: string;
  /** Processor time of loading and running it, in milliseconds. */
  readonly lasts: number;
  /** The places of the tests that this runner cannot run, in the order in which they are registered. */
  readonly failing: readonly number[];
  /** The changes that it comes by. */
  readonly mutants: readonly string[];
}

/** A change and the files of tests that may notice it, in the order in which they are to be run. */
export interface Task {
  readonly id: string;
  readonly tests: readonly Pick<Covered, "test" | "failing">[];
  /** No further file is begun after so many milliseconds of processor time. */
  readonly budget: number;
}

/** What became of a change. */
export interface Tried {
  readonly id: string;
  /** noCoverage: no test runs it; timeout: it went round too often, which a test would notice. */
  readonly status: "killed" | "survived" | "noCoverage" | "timeout";
  /** The file of tests that has noticed it. */
  readonly by?: string;
  /** Files of tests that come by the change and were not run, since the time was over. */
  readonly left?: number;
}

const MOST_ROUNDS = 20_000_000;
const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });

/**
 * Runs files of tests from a bundle, each with everything that it loads made anew: what tests share, and what sources
 * keep, would otherwise be remembered from before the change. Says a line of JSON of each file (`cover`) or change
 * (`try`).
 */
async function main([what, bundle = "", input = ""]: readonly string[]): Promise<void> {
  const script = new vm.Script(`(function (require, wanted) {${readFileSync(bundle, "utf8")}\n})`, {
    filename: bundle,
  });
  const require = createRequire(bundle);
  const loaded = (test: string): SmallRunner => {
    const runner = new SmallRunner();
    const run = script.runInThisContext() as (require: NodeJS.Require, wanted: string) => void;
    runner.register(() => runner.within(() => run(require, test)));
    return runner;
  };
  const say = (line: Covered | Tried): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const given = JSON.parse(readFileSync(input, "utf8")) as unknown;
  if (what === "cover") for (const test of given as string[]) say(await covered(test, loaded));
  else for (const task of given as Task[]) say(await tried(task, loaded));
  process.exit(0);
}

async function covered(test: string, loaded: (test: string) => SmallRunner): Promise<Covered> {
  switches.mutantCoverage = { static: {}, perTest: {} };
  const began = processorTime();
  let failing: number[] = [];
  try {
    const runner = loaded(test);
    const failed = new Set(await runner.run(runner.tests, false));
    failing = [...runner.tests.keys()].filter((at) => failed.has(runner.tests[at] as RegisteredTest));
  } catch {
    return { test, lasts: processorTime() - began, failing: [], mutants: [] };
  }
  return { test, lasts: processorTime() - began, failing, mutants: Object.keys(switches.mutantCoverage.static) };
}

async function tried({ id, tests, budget }: Task, loaded: (test: string) => SmallRunner): Promise<Tried> {
  if (tests.length === 0) return { id, status: "noCoverage" };
  const began = processorTime();
  for (const [at, { test, failing }] of tests.entries()) {
    if (processorTime() - began > budget) return { id, status: "survived", left: tests.length - at };
    switches.mutantCoverage = { static: {}, perTest: {} };
    Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: MOST_ROUNDS });
    const isNoticed = await fails(() => loaded(test), failing);
    delete switches.activeMutant;
    if ((switches.hitCount ?? 0) > MOST_ROUNDS) return { id, status: "timeout", by: test };
    if (isNoticed) return { id, status: "killed", by: test };
  }
  return { id, status: "survived" };
}

async function fails(loaded: () => SmallRunner, failing: readonly number[]): Promise<boolean> {
  try {
    const runner = loaded();
    const tests = runner.tests.filter((_, at) => !failing.includes(at));
    return (await runner.run(tests, true)).length > 0;
  } catch {
    return true;
  }
}

/** In milliseconds: what others do on the machine takes nothing from a change's time. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

void main(process.argv.slice(2));
