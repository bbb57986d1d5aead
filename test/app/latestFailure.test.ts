import { announceFailure, clearFailure, latestFailure, onFailure } from "../../src/app/latestFailure";

test("a failure is told to who listens, kept for who comes later, and forgotten once the work succeeds", () => {
  const heard: unknown[] = [];
  const stop = onFailure((error) => heard.push(error));
  announceFailure("busy");
  expect(heard).toEqual(["busy"]);
  expect(latestFailure()).toEqual({ error: "busy" });
  stop();
  announceFailure("protected");
  expect(heard).toEqual(["busy"]);
  clearFailure();
  expect(latestFailure()).toBeNull();
});
