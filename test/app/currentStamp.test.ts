import packageJson from "../../package.json";
import { currentStamp } from "../../src/app/currentStamp";

test("the stamp is local time to the minute, with the version of the package", () => {
  expect(currentStamp(new Date(2026, 10, 23, 9, 5, 59))).toEqual({
    evaluatedAt: "2026-11-23 09:05",
    version: packageJson.version,
  });
});
