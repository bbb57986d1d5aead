const { readFileSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/** What makes a test file long, and about how many seconds, where it was never measured on this machine. */
const SLOW = [
  [/\b(?:describeWebPane|usedBrowser|chromium\.launch)\b/, 30],
  [/\bconvertWithLibreOffice\b/, 20],
  [/\b(?:openPort|openExcel|fc\.assert|runUei)\b/, 5],
];

/** Long test files first, so that at the end no worker waits for the last of them. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const seconds = new Map(tests.map((test) => [test, this.secondsOf(test)]));
    return [...tests].sort((one, other) => seconds.get(other) - seconds.get(one));
  }

  secondsOf(test) {
    const measured = this.time(test);
    if (measured !== undefined) return measured / 1000;
    const text = readFileSync(test.path, "utf8");
    return (SLOW.find(([sign]) => sign.test(text))?.[1] ?? 0) + text.length / 20_000;
  }
};
