const path = require("node:path");
const { jest } = require("../../package.json");

/** What serves the whole of npm test: the mutated sources are loaded anew for each file, in Stryker's own order. */
const LEFT_OUT = ["globalSetup", "reporters", "testSequencer", "maxWorkers", "runtime"];

/** The tests of the rules, as npm test runs them, in the realm in which what covers what can be seen. */
module.exports = {
  ...Object.fromEntries(Object.entries(jest).filter(([name]) => !LEFT_OUT.includes(name))),
  rootDir: path.join(__dirname, "../.."),
  testMatch: ["regulation", "intake", "evaluate", "plan"].map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
  testEnvironment: require.resolve("@stryker-mutator/jest-runner/jest-env/node"),
};
