import { spawn } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { TABLE_NAMES } from "../../src/present/tables/flatTables";
import { COMMAND, nodeOptionsOfCommand } from "./nodeOptions";
import { writeCounties } from "./province";
import { wholeProcess, type ProcessRun } from "./wholeProcess";

/** Where each run is killed that is killed, as a share of what it would take. */
const KILLED_AT = 0.5;

/** The answer of a batch of which some workbooks could not be read. */
const SOME_UNREADABLE = 3;

const NODE = [process.execPath, ...nodeOptionsOfCommand()];

/** A folder of workbooks with the places for what is made of them. */
interface Province {
  readonly folder: string;
  readonly counties: number;
}

function wordsOf({ folder }: Province): string[] {
  const place = (name: string): string => path.join(folder, name);
  const outputs = ["--out", place("结果"), "--tables", place("数据"), "--summary", place("汇总.xlsx"), "--force"];
  return [...NODE, COMMAND, "batch", place("各县"), ...outputs];
}

/** Evaluates a province to its end. */
function evaluated(province: Province): ProcessRun {
  const run = wholeProcess(wordsOf(province), [0, SOME_UNREADABLE]);
  if (run === null) throw new Error("the batch failed");
  return run;
}

/** Begins to evaluate a province and is killed after some seconds, so that it can do nothing about it. */
function killedAfter(province: Province, seconds: number): Promise<void> {
  const [command = "", ...rest] = wordsOf(province);
  return new Promise((resolve) => {
    const child = spawn(command, rest, { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
    child.on("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The lines of all tables that are of the counties whose workbooks are named. */
function linesOf({ folder }: Province, names: ReadonlySet<string>): Map<string, string[]> {
  return new Map(
    TABLE_NAMES.map((name) => {
      const [, ...lines] = readFileSync(path.join(folder, "数据", `${name}.csv`), "utf8").split("\r\n");
      return [name, lines.filter((line) => names.has(line.split(",", 4)[3] ?? ""))];
    }),
  );
}

function say(what: string, figure: string): void {
  console.log(`| ${what} | ${figure} |`);
}

void (async () => {
  const { values } = parseArgs({ options: { counties: { type: "string", default: "2843" } } });
  const place = mkdtempSync(path.join(tmpdir(), "uei-many-"));
  const whole = { folder: path.join(place, "全部"), counties: Number(values.counties) };
  const half = { folder: path.join(place, "一半"), counties: Math.floor(Number(values.counties) / 2) };
  for (const { folder } of [whole, half]) mkdirSync(path.join(folder, "各县"), { recursive: true });
  const damaged = writeCounties(path.join(whole.folder, "各县"), whole.counties);
  const names = readdirSync(path.join(whole.folder, "各县")).sort().slice(0, half.counties);
  for (const name of names) linkSync(path.join(whole.folder, "各县", name), path.join(half.folder, "各县", name));
  console.log(`| ${whole.counties.toLocaleString("en")} counties, ${damaged.length} of them damaged | |\n|---|---|`);

  const first = evaluated(half);
  const secondsOfHalf = first.clock / 1000;
  say("half of them: seconds", secondsOfHalf.toFixed(1));
  say("half of them: files a second", (half.counties / secondsOfHalf).toFixed(1));
  say("half of them: processor milliseconds a file", (first.processor / half.counties).toFixed(0));
  say("half of them: most memory, MB", first.memory.toFixed(0));

  const killed = secondsOfHalf * (whole.counties / half.counties) * KILLED_AT;
  const from = performance.now();
  await killedAfter(whole, killed);
  const second = evaluated(whole);
  const seconds = (performance.now() - from) / 1000;
  say("all, killed in the middle and begun again: seconds", seconds.toFixed(1));
  say("all: files a second", (whole.counties / seconds).toFixed(1));
  say("all: times the seconds of half of them", (seconds / secondsOfHalf).toFixed(2));
  say("all: most memory, MB", second.memory.toFixed(0));
  const unnamed = damaged.filter((name) => !second.warned.includes(name));
  say("damaged ones that are not named", `${unnamed.length} of ${damaged.length}`);
  const parts = readFileSync(path.join(whole.folder, "数据", "schools.csv"), "utf8").split("\r\n").length - 2;
  say("school parts in the tables", parts.toLocaleString("en"));
  const [one, other] = [half, whole].map((province) => JSON.stringify([...linesOf(province, new Set(names))]));
  say("the tables of the half are in those of all, line by line", one === other ? "yes" : "NO");
  say("all again, nothing to be done: seconds", (evaluated(whole).clock / 1000).toFixed(1));
  const left = readdirSync(path.join(whole.folder, "结果")).filter(
    (name) => name.startsWith(".uei-") && name !== ".uei-batch",
  );
  say("temporary files that are left", String(left.length));
  rmSync(place, { recursive: true });
})();
