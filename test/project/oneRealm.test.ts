import OneRealm from "../../.ci/oneRealm.cjs";

const ALL = { globalConfig: {}, projectConfig: { globals: {}, testEnvironmentOptions: {}, fakeTimers: {} } };

test("what a test file leaves behind is taken back when it ends, what was there before stays", async () => {
  const before = (): void => undefined;
  process.on("SIGHUP", before);
  const listeners = process.listeners("SIGHUP");
  const [handlers, exit] = [Symbol.for("EVENT_HANDLERS"), process.exit];
  const own: unknown = Reflect.get(globalThis, handlers);
  const environment = new OneRealm(ALL, {});
  const left = Symbol("left");
  Object.assign(globalThis, { leftBehind: 1, [left]: 2 });
  Object.assign(process.env, { LEFT_BEHIND: "3" });
  process.on("SIGHUP", () => undefined);
  process.exit = () => {
    throw new Error("ended");
  };
  await environment.teardown();
  expect(Reflect.ownKeys(globalThis)).not.toContain("leftBehind");
  expect(Reflect.ownKeys(globalThis)).not.toContain(left);
  expect(Reflect.get(globalThis, handlers)).toBe(own);
  expect(process.env["LEFT_BEHIND"]).toBeUndefined();
  expect(process.listeners("SIGHUP")).toEqual(listeners);
  expect(process.exit).toBe(exit);
  process.off("SIGHUP", before);
});

test("jest's handlers of events are those of this test file alone", () => {
  const handlers = Reflect.get(globalThis, Symbol.for("EVENT_HANDLERS")) as readonly unknown[];
  expect(handlers.length).toBeLessThan(10);
});
