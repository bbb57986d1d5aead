import type { BatchOutcome, BatchTask } from "../batch/batchOutcome";
import { availableParallelism } from "node:os";
import path from "node:path";
import { STANDARD } from "../../app/standard";
import { batchSheet, type BatchEntry } from "../../present/batch/batchSheet";
import { citySheet } from "../../present/batch/citySheet";
import { flatTables, type FlatRows } from "../../present/tables/flatTables";
import type { Strings } from "../../strings/strings";
import { newWorkbook } from "../../workbook/file/newWorkbook";
import { batchPace } from "../batch/batchPace";
import { runTasks } from "../batch/batchPool";
import { makeRecordFolder, recordedRows, recordPlace } from "../batch/batchRecord";

import { tablePlaces, writeTables } from "../batch/tableFiles";
import { batchFiles, makeFolder, passedOver, refuseUnfitSummary, type PassedOver } from "../batchFiles";
import { EXIT, type ExitCode } from "../commandError";
import { refuseOccupied, writeWhole } from "../output/outputFiles";
import { printable } from "../printable";
import { printedStamp, VERSION } from "../printedStamp";
import type { BatchCommand } from "../readArguments";
import { whenAskedToStop } from "../signals";
import { usesColour, verdictLine } from "../summary";
import { progressOn, type Surroundings } from "../surroundings";

/**
 * `uei batch`: evaluates every workbook of a folder, each written whole or not at all, on as many processors as asked
 * for. A file that fails does not stop the others and is said in one sentence; one that was evaluated before and is
 * unchanged is left as it is. Whatever is written follows the order of the files' names and keys, never that in which
 * they ended.
 * @returns 0 where all were evaluated, else the gravest reason why one was not
 * @throws CommandError where nothing can be begun
 */
export async function runBatch(command: BatchCommand, strings: Strings, surroundings: Surroundings): Promise<ExitCode> {
  const tasks = prepared(command, strings, surroundings);
  const outcomes = await evaluated(tasks, command, strings, surroundings);
  if (outcomes.length < tasks.length) {
    const { stderr } = surroundings;
    stderr.write(`${printable(strings.cli.summary.stopped({ done: outcomes.length, of: tasks.length }))}\n`);
    return EXIT.stopped;
  }
  const { summary, tables, out } = command;
  if (tables !== null) writeTables(tables, flatTables(STANDARD), rowsInOrder(tasks, outcomes));
  if (summary !== null) writeSummary(summary, tasks, outcomes, strings, surroundings);
  const problems = outcomes.flatMap(({ problem }) => (problem === null ? [] : [problem.exitCode]));
  const unchanged = outcomes.filter(({ isUnchanged }) => isUnchanged).length;
  const words = strings.cli.summary;
  const lines = [
    words.folder({ evaluated: tasks.length - problems.length, failed: problems.length, folder: out }),
    ...(unchanged === 0 ? [] : [words.unchanged({ files: unchanged })]),
    ...(summary === null ? [] : [words.batchSummary({ file: summary })]),
    ...(tables === null ? [] : [words.tables({ folder: tables })]),
  ];
  surroundings.stdout.write(`${printable(lines.join("\n"))}\n`);
  return problems.reduce<ExitCode>((gravest, one) => (one > gravest ? one : gravest), EXIT.done);
}

/** What is to be done; everything that would stop the command is found before any work. */
function prepared(command: BatchCommand, strings: Strings, surroundings: Surroundings): BatchTask[] {
  const { out, summary, tables, force, language } = command;
  const files = batchFiles(command);
  refuseUnfitSummary(command, files);
  sayPassedOver(passedOver(command, files), strings, surroundings);
  makeFolder(out);
  if (summary !== null) refuseOccupied(summary, force);
  if (tables !== null) {
    makeFolder(tables);
    for (const file of tablePlaces(tables)) refuseOccupied(file, force);
  }
  makeRecordFolder(out);
  const stamp = printedStamp(surroundings);
  const build = surroundings.program?.build ?? VERSION;
  return files.map((file) => ({
    file,
    force,
    language,
    stamp,
    epoch: surroundings.environment["SOURCE_DATE_EPOCH"] ?? null,
    record: recordPlace(out, file.name),
    build,
  }));
}

/** A county whose figures lie in the folder and in no row of the summary is not left out without a word. */
function sayPassedOver({ files, folders }: PassedOver, strings: Strings, { stderr }: Surroundings): void {
  const words = strings.cli.summary;
  const named = (names: readonly string[]) => ({ names: names.slice(0, MOST_NAMED), count: names.length });
  if (files.length > 0) stderr.write(`${printable(words.otherFiles(named(files)))}\n`);
  if (folders.length > 0) stderr.write(`${printable(words.foldersBelow(named(folders)))}\n`);
}

const MOST_NAMED = 10;

/** What became of the tasks in their order; shorter than these where the command was asked to stop. */
async function evaluated(
  tasks: readonly BatchTask[],
  { jobs }: BatchCommand,
  strings: Strings,
  surroundings: Surroundings,
): Promise<BatchOutcome[]> {
  const progress = progressOn(surroundings);
  const ended = new Map<number, BatchOutcome>();
  const outcomes: BatchOutcome[] = [];
  const from = performance.now();
  const stop = whenAskedToStop();
  await runTasks(tasks, {
    script: surroundings.program?.script ?? null,
    jobs: jobs ?? availableParallelism(),
    stop: stop.signal,
    begun(at) {
      const all = [...outcomes, ...ended.values()];
      const done = all.filter(({ isUnchanged }) => !isUnchanged).length;
      const pace = batchPace(done, tasks.length - all.length, (performance.now() - from) / 1000);
      const file = tasks[at]?.file.name ?? "";
      progress.show(strings.cli.progress.file({ at: at + 1, of: tasks.length, file, pace }));
    },
    ended(at, outcome) {
      ended.set(at, outcome);
      for (let next = ended.get(outcomes.length); next !== undefined; next = ended.get(outcomes.length)) {
        ended.delete(outcomes.length);
        progress.clear();
        report(tasks[outcomes.length], next, strings, surroundings);
        outcomes.push(next);
      }
    },
  });
  stop.end();
  progress.clear();
  return outcomes;
}

function report(
  task: BatchTask | undefined,
  { summary, problem }: BatchOutcome,
  strings: Strings,
  surroundings: Surroundings,
): void {
  const { stdout, stderr } = surroundings;
  const name = task?.file.name ?? "";
  if (problem !== null) stderr.write(`${printable(problem.sentence)}\n`);
  else if (summary !== null) stdout.write(`${verdictLine(name, summary, strings, usesColour(stdout, surroundings))}\n`);
}

/** The rows of all counties by county, school year and file. */
function* rowsInOrder(tasks: readonly BatchTask[], outcomes: readonly BatchOutcome[]): Generator<FlatRows> {
  const order = tasks
    .flatMap(({ file, record }, at) => {
      const { summary = null, problem = null } = outcomes[at] ?? {};
      return summary === null || problem !== null ? [] : [{ key: [summary.county, summary.period, file.name], record }];
    })
    .sort((a, b) => compareKeys(a.key, b.key));
  for (const { record } of order) {
    const rows = recordedRows(record);
    if (rows !== null) yield rows;
  }
}

/** By code points, as programs that read the tables sort; what is not known comes first. */
function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [at, one] of a.entries()) {
    const [left, right] = [one ?? "", b[at] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function writeSummary(
  place: string,
  tasks: readonly BatchTask[],
  outcomes: readonly BatchOutcome[],
  strings: Strings,
  surroundings: Surroundings,
): void {
  const entries = tasks.map(({ file: { name } }, at): BatchEntry => {
    const { summary = null, problem = null } = outcomes[at] ?? {};
    return { file: path.basename(name), summary, problem: problem?.sentence ?? null };
  });
  const counties = entries.flatMap(({ summary }) => (summary?.isRecognised === true ? [summary] : []));
  const sheets = [batchSheet(entries, strings, printedStamp(surroundings))];
  if (counties.length > 0) sheets.push(citySheet(counties, strings));
  writeWhole([{ file: place, content: newWorkbook(sheets) }]);
}
