const { existsSync } = require("node:fs");
const path = require("node:path");
const { jest } = require("../../package.json");

const ROOT = path.join(__dirname, "../..");
/** What serves the whole of npm test: the mutated sources are loaded anew for each file, in Stryker's own order. */
const LEFT_OUT = ["globalSetup", "reporters", "testSequencer", "maxWorkers", "runtime"];
const ROOMS = ["regulation", "intake", "evaluate", "plan"];

/**
 * The tests that stand beside a mutated file: those of its folder in the mirrored tree, or of the next folder above that
 * there is, and those that lie directly in the folder above that. All others would be started for each change in vain.
 */
function testsBeside(source) {
  let folder = path.posix.dirname(source).replace(/^src/, "test");
  while (!existsSync(path.join(ROOT, folder))) folder = path.posix.dirname(folder);
  const above = path.posix.dirname(folder);
  const isRoom = above === "test";
  return [`<rootDir>/${folder}/**/*.test.ts`, ...(isRoom ? [] : [`<rootDir>/${above}/*.test.ts`])];
}

/** The files named to `npm run mutate -- --mutate`, or "" where all of the rules are mutated. */
const mutated = (process.env.UEI_MUTATED ?? "").split(",").filter((name) => name !== "");

/** The tests of the rules, as npm test runs them, in the realm in which what covers what can be seen. */
module.exports = {
  ...Object.fromEntries(Object.entries(jest).filter(([name]) => !LEFT_OUT.includes(name))),
  rootDir: ROOT,
  testMatch:
    mutated.length > 0
      ? [...new Set(mutated.flatMap(testsBeside))]
      : ROOMS.map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
  testEnvironment: require.resolve("@stryker-mutator/jest-runner/jest-env/node"),
};
