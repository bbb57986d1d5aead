import { endBetweenSteps } from "../../src/cli/signals";

test("signals are listened to once, however often something is written", () => {
  const before = process.listenerCount("SIGTERM");
  endBetweenSteps();
  endBetweenSteps();
  expect(process.listenerCount("SIGTERM")).toBeLessThanOrEqual(before + 1);
  expect(process.listenerCount("SIGINT")).toBeGreaterThan(0);
});
