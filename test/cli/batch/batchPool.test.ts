import type { BatchOutcome, BatchTask } from "../../../src/cli/batch/batchOutcome";
import { writeFileSync } from "node:fs";
import { runTasks } from "../../../src/cli/batch/batchPool";

import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();

/** Answers after a while with the thread's number, and dies of a workbook that is called so. */
const SCRIPT = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", ({ file }) => {
  if (file.name === "throws.xlsx") throw new Error("out of memory");
  if (file.name === "exits.xlsx") process.exit(3);
  setTimeout(() => parentPort.postMessage({ summary: { thread: threadId }, problem: null, isUnchanged: false }), 20);
});`;

function taskOf(name: string): BatchTask {
  return {
    file: { name, input: name, output: `${name}.out.xlsx`, collidesWith: null },
    force: false,
    language: "zh-CN",
    stamp: { evaluatedAt: "", version: "" },
    epoch: null,
    record: place(`${name}.json`),
    build: "",
  };
}

async function ran(names: readonly string[], jobs: number, stop = new AbortController()) {
  writeFileSync(place("thread.js"), SCRIPT);
  const outcomes = new Map<string, BatchOutcome>();
  const begun: number[] = [];
  await runTasks(names.map(taskOf), {
    script: place("thread.js"),
    jobs,
    stop: stop.signal,
    begun: (at) => {
      begun.push(at);
      if (begun.length === 3) stop.abort();
    },
    ended: (at, outcome) => outcomes.set(names[at] ?? "", outcome),
  });
  return { outcomes, begun };
}

test("several at a time, each once; one that brings its thread down costs itself alone", async () => {
  const names = ["a.xlsx", "throws.xlsx", "b.xlsx", "exits.xlsx", "c.xlsx", "d.xlsx"];
  const never = Object.assign(new AbortController(), { abort: () => undefined });
  const { outcomes, begun } = await ran(names, 2, never);
  expect([...begun].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect([...outcomes.keys()].sort()).toEqual([...names].sort());
  const failed = [...outcomes].filter(([, { problem }]) => problem !== null).map(([name]) => name);
  expect(failed.sort()).toEqual(["exits.xlsx", "throws.xlsx"]);
  expect(outcomes.get("throws.xlsx")?.problem).toEqual({
    exitCode: 70,
    sentence: expect.stringMatching(/throws\.xlsx.*out of memory/) as string,
  });
});

test("asked to stop it begins nothing more and finishes what is under way", async () => {
  const { outcomes, begun } = await ran(["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx", "f.xlsx"], 2);
  expect([begun.length, outcomes.size]).toEqual([3, 3]);
});

test("in one thread a file that is missing is a problem and no end", async () => {
  const outcomes: BatchOutcome[] = [];
  await runTasks([taskOf("gone.xlsx")], {
    script: null,
    jobs: 4,
    stop: new AbortController().signal,
    begun: () => undefined,
    ended: (_at, outcome) => outcomes.push(outcome),
  });
  expect(outcomes).toEqual([
    { summary: null, isUnchanged: false, problem: { exitCode: 3, sentence: expect.any(String) as string } },
  ]);
});
