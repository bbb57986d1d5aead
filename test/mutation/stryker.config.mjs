import { fileURLToPath } from "node:url";

const runner = new URL("node_modules/@stryker-mutator/jest-runner/dist/src/index.js", import.meta.url);

const named = process.argv.indexOf("--mutate") + 1;
// The tests beside the named files are the ones that are run: see jest.config.cjs.
if (named > 0) process.env.UEI_MUTATED = (process.argv[named] ?? "").replace(/:\d[\d:-]*/g, "");

/** Mutates what decides: `npm run mutate`, or `npm run mutate -- --mutate src/plan/shortfalls.ts` for one file. */
export default {
  plugins: [fileURLToPath(runner)],
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "test/mutation/jest.config.cjs", enableFindRelatedTests: named === 0 },
  mutate: ["src/{regulation,intake,evaluate,plan}/**/*.ts", "!src/regulation/**/*.en.ts"],
  // Another word in a message or a label is another sentence, which tests of sentences look at, not those of rules.
  mutator: { excludedMutations: ["StringLiteral", "Regex"] },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  ignorePatterns: ["dist", "release", "assets/pictures", "test/bench", ".stryker-tmp"],
  tempDirName: "dist/mutation/sandbox",
  reporters: ["clear-text", "progress", "html", "json"],
  htmlReporter: { fileName: "dist/mutation/report.html" },
  jsonReporter: { fileName: "dist/mutation/report.json" },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: true },
  incremental: true,
  incrementalFile: "dist/mutation/incremental.json",
  concurrency: Number(process.env.UEI_MUTATIONS_AT_ONCE ?? 2),
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 60,
};
