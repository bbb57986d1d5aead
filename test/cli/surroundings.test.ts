import { printedStamp } from "../../src/cli/printedStamp";
import { progressOn, stampOf } from "../../src/cli/surroundings";
import packageJson from "../../package.json";
import { recorded } from "./temporaryFolder";

test("SOURCE_DATE_EPOCH stands in for the clock, and nothing else does", () => {
  expect(stampOf(recorded({ SOURCE_DATE_EPOCH: "1700000000" })).toISOString()).toBe("2023-11-14T22:13:20.000Z");
  for (const epoch of ["", "soon", "-1", "99999999999999999999"]) {
    expect(stampOf(recorded({ SOURCE_DATE_EPOCH: epoch })).toISOString()).toBe("2026-03-01T08:30:00.000Z");
  }
});

test("the printed stamp names the minute and the version", () => {
  expect(printedStamp(recorded({ SOURCE_DATE_EPOCH: "1700000000" }))).toEqual({
    evaluatedAt: "2023-11-14 22:13",
    version: packageJson.version,
  });
});

test("progress is shown on a terminal only and wipes itself away", () => {
  const terminal = recorded({}, true);
  const progress = progressOn(terminal);
  progress.show("reading");
  progress.clear();
  expect(terminal.error()).toBe("\r\x1b[Kreading\r\x1b[K");
  expect(terminal.out()).toBe("");
  const pipe = recorded();
  progressOn(pipe).show("reading");
  expect(pipe.error()).toBe("");
});
