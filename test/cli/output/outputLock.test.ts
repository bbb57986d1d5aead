import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PlaceTaken, whileAlone } from "../../../src/cli/output/outputLock";
import { isGoneLock, ownMark, removeAbandoned } from "../../../src/cli/output/temporaryFiles";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();
const locksHere = (): string[] => readdirSync(path.dirname(place("a"))).filter((name) => name.endsWith(".lock"));

/** The lock of a place, held by a process of that number. */
function lockOf(name: string, process: number): string {
  const lock = whileAlone([place(name)], () => place(locksHere()[0] ?? ""));
  writeFileSync(lock, ownMark().replace(/\d+$/, String(process)));
  return lock;
}

test("within, each place has a lock of this process; afterwards and after an error none is left", () => {
  const within = whileAlone([place("b"), place("a"), place("A")], () =>
    locksHere().map((name) => readFileSync(place(name), "utf8")),
  );
  expect(within).toEqual([ownMark(), ownMark()]);
  expect(() =>
    whileAlone([place("a")], () => {
      throw new Error("full");
    }),
  ).toThrow("full");
  expect(locksHere()).toEqual([]);
});

test("while another run works at one of the places nothing is done, and its lock stays", () => {
  const lock = lockOf("b", process.ppid);
  let isDone = false;
  const work = (): void => {
    isDone = true;
  };
  expect(() => whileAlone([place("a"), place("b")], work, 60)).toThrow(PlaceTaken);
  expect([isDone, existsSync(lock), locksHere().length]).toEqual([false, true, 1]);
});

test("work begins when the other run has ended", () => {
  const lock = lockOf("a", process.ppid);
  const script = `setTimeout(() => require("node:fs").rmSync(${JSON.stringify(lock)}), 50)`;
  spawn(process.execPath, ["-e", script]);
  expect(whileAlone([place("a")], () => readFileSync(lock, "utf8"))).toBe(ownMark());
});

test("the lock of a run that was killed is in nobody's way, and goes with what else it left", () => {
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  const lock = lockOf("a", dead);
  expect(isGoneLock(lock)).toBe(true);
  expect(whileAlone([place("a")], () => readFileSync(lock, "utf8"), 0)).toBe(ownMark());
  expect(readdirSync(path.dirname(lock))).toEqual([]);
  lockOf("a", dead);
  removeAbandoned(path.dirname(lock));
  expect(locksHere()).toEqual([]);
});
