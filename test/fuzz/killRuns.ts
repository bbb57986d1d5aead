import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { SeededRandom } from "./seededRandom";
import { schoolOfForms } from "../fixtures/gathering/schoolOfForms";
import { ROOT } from "../project/sources";

const COMMAND = path.join(ROOT, "dist/cli/uei.js");
const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");
const SIGNALS = ["SIGTERM", "SIGKILL"] as const;
/** What an evaluation with a report and JSON writes: the report in two copies. */
const REPORTED = ["果.xlsx", "报告.docx", "报告.校核稿.docx", "果.json"];
const USAGE = "npm run kills -- [--times 200] [--seed 1]";

/** A command over a folder of its own that is killed again and again. */
interface Killed {
  readonly name: string;
  /** Lays down what the command reads. */
  readonly prepare: (folder: string) => void;
  readonly words: (folder: string) => readonly string[];
  /** Names of what it writes. */
  readonly outputs: readonly string[];
  /** True where it writes several files, which are of one run then, also where SIGTERM ends it. */
  readonly isTogether: boolean;
  /** True where it never takes the place of what it has written: then that is removed before it starts. */
  readonly startsAnew: boolean;
  /** Folder of several results of which it keeps those that stand when it is run again; null where it writes once. */
  readonly goesOnIn: string | null;
}

const KILLED: readonly Killed[] = [
  {
    name: "evaluate",
    prepare: (folder) => cpSync(SAMPLE, path.join(folder, "县.xlsx")),
    words: (folder) => [
      "evaluate",
      ...[path.join(folder, "县.xlsx"), "--out", path.join(folder, "果.xlsx")],
      ...["--report", path.join(folder, "报告.docx"), "--json", path.join(folder, "果.json"), "--force"],
    ],
    outputs: REPORTED,
    isTogether: true,
    startsAnew: false,
    goesOnIn: null,
  },
  {
    name: "gather",
    prepare: (folder) => laySchools(folder, 50),
    words: (folder) => ["gather", path.join(folder, "各校"), "--into", path.join(folder, "县.xlsx")],
    outputs: ["县.xlsx"],
    isTogether: false,
    startsAnew: true,
    goesOnIn: null,
  },
  {
    name: "gather --into",
    prepare: (folder) => {
      laySchools(folder, 50);
      runToEnd(["gather", path.join(folder, "各校"), "--into", path.join(folder, "县.xlsx")]);
      laySchools(folder, 60);
    },
    words: (folder) => [
      ...["gather", path.join(folder, "各校"), "--into", path.join(folder, "县.xlsx")],
      ...["--json", path.join(folder, "汇总.json"), "--force"],
    ],
    outputs: ["县.汇总.xlsx", "汇总.json"],
    isTogether: false,
    startsAnew: false,
    goesOnIn: null,
  },
  {
    name: "batch",
    prepare: (folder) => {
      mkdirSync(path.join(folder, "各县"));
      mkdirSync(path.join(folder, "结果"));
      for (let at = 0; at < 4; at++) cpSync(SAMPLE, path.join(folder, `各县/${at}县.xlsx`));
    },
    words: (folder) => ["batch", path.join(folder, "各县"), "--out", path.join(folder, "结果")],
    outputs: [],
    isTogether: false,
    startsAnew: true,
    goesOnIn: "结果",
  },
];

/** Six schools' workbooks to gather. */
function laySchools(folder: string, studentsOfGrade: number): void {
  mkdirSync(path.join(folder, "各校"), { recursive: true });
  for (let at = 0; at < 6; at++) {
    const school = { code: `219901000${at}`, name: `第${at}小学`, year: "2025", studentsOfGrade, classes: 8 };
    writeFileSync(path.join(folder, `各校/${at}.xlsx`), schoolOfForms({ ...school, indoorSportsSpace: 300 }));
  }
}

const runToEnd = (words: readonly string[]): number | null =>
  spawnSync(process.execPath, [COMMAND, ...words], { stdio: "ignore" }).status;

/** Runs the command for so long and kills it; what it is told then, its own output is of no interest. */
function killAfter(words: readonly string[], milliseconds: number, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...words], { stdio: "ignore" });
    const timer = setTimeout(() => child.kill(signal), milliseconds);
    child.on("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Files below a folder that are no whole workbook, report or JSON; temporary ones are told apart. */
function tornBelow(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => !isTemporary(file))
    .filter((file) => {
      const bytes = readFileSync(path.join(folder, file));
      try {
        if (file.endsWith(".json")) JSON.parse(bytes.toString("utf8"));
        else unzipSync(bytes);
        return false;
      } catch {
        return true;
      }
    });
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
const isTemporary = (file: string): boolean => path.basename(file).startsWith(".uei-");

/** The ids of the runs of which the outputs are. */
function runsOf(folder: string, outputs: readonly string[]): Set<string> {
  const ids = outputs.map((file) => {
    if (!existsSync(path.join(folder, file))) return `no ${file}`;
    const bytes = readFileSync(path.join(folder, file));
    const text = file.endsWith(".json")
      ? bytes.toString("utf8")
      : Object.values(unzipSync(bytes, { filter: ({ name }) => /workbook\.xml$|docProps/.test(name) }))
          .map((part) => Buffer.from(part).toString("utf8"))
          .join("");
    return /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(text)?.[0] ?? file;
  });
  return new Set(ids);
}

interface Figures {
  kills: number;
  torn: number;
  mixed: number;
  leftOver: number;
  /** Results that stood whole when a run was killed and were not left alone by the next. */
  redone: number;
  failed: number;
}

function clear({ outputs, startsAnew, goesOnIn }: Killed, folder: string): void {
  if (startsAnew) for (const name of outputs) rmSync(path.join(folder, name), { force: true });
  if (goesOnIn === null) return;
  rmSync(path.join(folder, goesOnIn), { recursive: true, force: true });
  mkdirSync(path.join(folder, goesOnIn));
}

/** The results that stand in a folder, with what tells whether they were written again. */
function standing(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder)
      .filter((file) => file.endsWith(".xlsx") && !isTemporary(file))
      .map((file) => {
        const { ino, mtimeMs } = statSync(path.join(folder, file));
        return [file, `${ino} ${mtimeMs}`];
      }),
  );
}

/** Lets a killed run go on, without what it had written being taken away. */
function goneOn({ goesOnIn, words }: Killed, folder: string, figures: Figures): void {
  if (goesOnIn === null) return;
  const results = path.join(folder, goesOnIn);
  const before = standing(results);
  if (runToEnd(words(folder)) !== 0) figures.failed += 1;
  const after = standing(results);
  figures.redone += [...before].filter(([file, stamp]) => after.get(file) !== stamp).length;
  figures.leftOver += filesBelow(folder).filter(isTemporary).length;
}

/** Kills one command so many times, then lets it run to its end. */
async function killTimes(killed: Killed, times: number, random: SeededRandom): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-kills-"));
  const figures: Figures = { kills: 0, torn: 0, mixed: 0, leftOver: 0, redone: 0, failed: 0 };
  try {
    killed.prepare(folder);
    const words = killed.words(folder);
    const toTheEnd = (): number | null => {
      clear(killed, folder);
      return runToEnd(words);
    };
    const started = performance.now();
    toTheEnd();
    const lasts = performance.now() - started;
    for (; figures.kills < times; figures.kills++) {
      const signal = random.pick(SIGNALS);
      clear(killed, folder);
      await killAfter(words, random.below(Math.ceil(lasts * 1.1)), signal);
      figures.torn += tornBelow(folder).length;
      if (killed.isTogether && signal === "SIGTERM" && runsOf(folder, killed.outputs).size > 1) figures.mixed += 1;
      goneOn(killed, folder, figures);
      // After SIGKILL each file is whole, but they may be of two runs: the next run puts that right.
      if (signal === "SIGKILL" && killed.goesOnIn === null) {
        if (toTheEnd() !== 0) figures.failed += 1;
        figures.leftOver += filesBelow(folder).filter(isTemporary).length;
        if (killed.isTogether && runsOf(folder, killed.outputs).size > 1) figures.mixed += 1;
      }
    }
    if (toTheEnd() !== 0) figures.failed += 1;
    figures.leftOver += filesBelow(folder).filter(isTemporary).length;
    figures.torn += tornBelow(folder).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

/** What two runs at one time write over each other, and how each may end. */
interface Race {
  readonly name: string;
  readonly runs: (folder: string) => readonly (readonly string[])[];
  readonly outputs: readonly string[];
  /** True where what stands in the end is of one run, whichever. */
  readonly isTogether: boolean;
}

const RACES: readonly Race[] = [
  {
    name: "evaluate beside evaluate",
    runs: (folder) => [evaluation(folder, "县.xlsx", "--force"), evaluation(folder, "另一县.xlsx", "--force")],
    outputs: REPORTED,
    isTogether: true,
  },
  {
    name: "evaluate beside evaluate, neither over the other",
    runs: (folder) => [evaluation(folder, "县.xlsx"), evaluation(folder, "另一县.xlsx")],
    outputs: REPORTED,
    isTogether: true,
  },
  {
    name: "evaluate beside gather",
    runs: (folder) => [
      ["evaluate", path.join(folder, "县.xlsx"), "--out", path.join(folder, "果.xlsx")],
      ["gather", path.join(folder, "各校"), "--into", path.join(folder, "果.xlsx")],
    ],
    outputs: ["果.xlsx"],
    isTogether: false,
  },
];

const evaluation = (folder: string, county: string, ...more: readonly string[]): string[] => [
  ...["evaluate", path.join(folder, county), "--out", path.join(folder, "果.xlsx")],
  ...["--report", path.join(folder, "报告.docx"), "--json", path.join(folder, "果.json"), ...more],
];

/** Where the other was quicker, a run says that its place is taken (4); gathering then may also have gone beside it. */
const ENDS: readonly (number | null)[] = [0, 4];

/**
 * Starts both within a moment of each other, again and again. @returns how often something was torn, mixed, left or
 * lost
 */
async function race({ runs, outputs, isTogether }: Race, times: number, random: SeededRandom): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-race-"));
  let bad = 0;
  try {
    for (const county of ["县.xlsx", "另一县.xlsx"]) cpSync(SAMPLE, path.join(folder, county));
    laySchools(folder, 50);
    for (let time = 0; time < times; time++) {
      for (const name of outputs) rmSync(path.join(folder, name), { force: true });
      rmSync(path.join(folder, "果.汇总.xlsx"), { force: true });
      const ends = await Promise.all(
        runs(folder).map(async (words) => {
          await new Promise((resolve) => setTimeout(resolve, random.below(150)));
          return endOf(words);
        }),
      );
      const isLost = !ends.includes(0) || ends.some((end) => !ENDS.includes(end));
      const isMixed = isTogether && runsOf(folder, outputs).size > 1;
      const left = filesBelow(folder).filter(isTemporary).length;
      if (isLost || isMixed || left > 0 || tornBelow(folder).length > 0) {
        bad += 1;
        console.log(`  ends ${ends.join(", ")}, ${left} temporary files${isMixed ? ", of two runs" : ""}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return bad;
}

function endOf(words: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn(process.execPath, [COMMAND, ...words], { stdio: "ignore" }).on("close", resolve);
  });
}

async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { times: text, seed: text } });
  const times = Number(values.times ?? 200);
  if (!Number.isSafeInteger(times) || times < 1) throw new Error(USAGE);
  const random = new SeededRandom(`kills ${values.seed ?? "1"}`);
  let bad = 0;
  for (const [at, killed] of KILLED.entries()) {
    const share = Math.floor(times / KILLED.length) + (at < times % KILLED.length ? 1 : 0);
    const { kills, torn, mixed, leftOver, redone, failed } = await killTimes(killed, share, random);
    console.log(
      `${killed.name}: ${kills} kills, ${torn} torn files, ${mixed} outputs of two runs, ${leftOver} temporary files after the next run, ${redone} results made again, ${failed} next runs failed`,
    );
    bad += torn + mixed + leftOver + redone + failed;
  }
  const races = Math.ceil(times / 10);
  for (const one of RACES) {
    const wrong = await race(one, races, random);
    console.log(`${one.name}: ${races} times at once, ${wrong} times torn, mixed, left over or lost`);
    bad += wrong;
  }
  process.exitCode = bad === 0 ? 0 : 1;
}

void main();
