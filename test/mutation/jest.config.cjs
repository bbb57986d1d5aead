const path = require("node:path");
const { jest } = require("../../package.json");

const { globalSetup, reporters, testSequencer, maxWorkers, ...own } = jest;

/** The tests of the rules, as npm test runs them, in the realm in which what covers what can be seen. */
module.exports = {
  ...own,
  rootDir: path.join(__dirname, "../.."),
  testMatch: ["regulation", "intake", "evaluate", "plan"].map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
  testEnvironment: require.resolve("@stryker-mutator/jest-runner/jest-env/node"),
};
