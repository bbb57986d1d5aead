import { batchPace } from "../../../src/cli/batch/batchPace";

test.each([
  ["nothing is said before three are done", 2, 10, 4, null],
  ["12 in 30 seconds are 24 a minute, and 6 more take 15 seconds", 12, 6, 30, { perMinute: 24, remaining: 15 }],
  ["nothing left takes no time", 12, 0, 30, { perMinute: 24, remaining: 0 }],
])("%s", (_what, done, left, seconds, expected) => {
  expect(batchPace(done, left, seconds)).toEqual(expected);
});
