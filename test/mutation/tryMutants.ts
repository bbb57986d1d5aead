import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { SmallRunner, type RegisteredTest } from "./smallRunner";

/** What the switches in an instrumented source ask, by the names that Stryker has given them. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: Coverage;
}

interface Coverage {
  readonly static: Readonly<Record<string, number>>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What became of a change. */
export interface Tried {
  readonly id: string;
  /** noCoverage: no test runs it; timeout: it went round too often, which a test would notice. */
  readonly status: "killed" | "survived" | "noCoverage" | "timeout" | "broken";
}

const MOST_ROUNDS = 200;
const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });

/** Runs bundled tests once as they are, then with each of the changes that they run. Says a line of JSON of each. */
async function main([bundle = "", ...ids]: readonly string[]): Promise<void> {
  const script = new vm.Script(`(function (require, inFile) {${readFileSync(bundle, "utf8")}\n})`, {
    filename: bundle,
  });
  const require = createRequire(bundle);
  const loaded = (): SmallRunner => {
    const runner = new SmallRunner();
    const run = script.runInThisContext() as (load: NodeJS.Require, inFile: (body: () => void) => void) => void;
    runner.register(() => run(require, (body) => runner.within(body)));
    return runner;
  };
  const say = (tried: Tried): void => void process.stdout.write(`${JSON.stringify(tried)}\n`);
  const runner = loaded();
  const began = new Map<string, number>();
  const lasts = new Map<string, number>();
  let current = "";
  const failed = await runner.run(runner.tests, false, (id) => {
    lasts.set(current, performance.now() - (began.get(current) ?? 0));
    began.set(id, performance.now());
    switches.currentTestId = current = id;
  });
  if (failed.length > 0) return say({ id: `${failed.length} of ${runner.tests.length} tests fail`, status: "broken" });
  const coverage = switches.mutantCoverage ?? { static: {}, perTest: {} };
  for (const id of ids) {
    // The quickest first: most changes are noticed by them.
    const covering = runner.tests
      .filter(({ id: test, blocks }) =>
        [test, ...blocks.map((block) => block.id)].some((one) => (coverage.perTest[one]?.[id] ?? 0) > 0),
      )
      .sort((one, other) => (lasts.get(one.id) ?? 0) - (lasts.get(other.id) ?? 0));
    const hits = Object.values(coverage.perTest).reduce((sum, of) => sum + (of[id] ?? 0), coverage.static[id] ?? 0);
    const isAtLoading = (coverage.static[id] ?? 0) > 0;
    if (covering.length === 0 && !isAtLoading) say({ id, status: "noCoverage" });
    else say({ id, status: await statusOf(id, covering, hits, isAtLoading ? loaded : null, runner) });
  }
}

/** @param reload where the change is run while files are loaded: then they are loaded with it, and all tests are run */
async function statusOf(
  id: string,
  covering: readonly RegisteredTest[],
  hits: number,
  reload: (() => SmallRunner) | null,
  runner: SmallRunner,
): Promise<Tried["status"]> {
  Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: Math.max(100_000, hits * MOST_ROUNDS) });
  try {
    const changed = reload === null ? runner : reload();
    const failed = await changed.run(reload === null ? covering : changed.tests, true);
    if ((switches.hitCount ?? 0) > (switches.hitLimit ?? Infinity)) return "timeout";
    return failed.length > 0 ? "killed" : "survived";
  } catch {
    return "killed";
  } finally {
    delete switches.activeMutant;
  }
}

void main(process.argv.slice(2));
