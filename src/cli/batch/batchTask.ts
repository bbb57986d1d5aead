import type { BatchTask, BatchOutcome } from "./batchOutcome";
import { STRINGS } from "../../app/languages";
import { NO_MAPPING } from "../../intake/settings/corrections";
import { countySummary, type CountySummary } from "../../present/batch/countySummary";
import { countyTables } from "../../present/tables/countyTables";
import { CommandError, EXIT, outputError } from "../commandError";
import { readInput, refuseUnfitOutput } from "../inputFile";
import { JudgedFile } from "../judgedFile";
import { refuseOccupied, writeWhole } from "../output/outputFiles";
import { hashOf, runMarkOf } from "../commands/runMark";
import { forgetRecord, readRecord, recordFile } from "./batchRecord";

/** Evaluates one workbook and writes its result whole or not at all; never throws. */
export async function runTask(task: BatchTask): Promise<BatchOutcome> {
  const strings = STRINGS[task.language];
  let summary: CountySummary | null = null;
  try {
    const { name, input, output, collidesWith } = task.file;
    refuseUnfitOutput(input, output);
    if (collidesWith !== null) throw outputError((files) => files.outputCollides({ file: name, other: collidesWith }));
    const bytes = readInput(input);
    const before = readRecord(task, hashOf(bytes));
    if (before !== null) return { summary: before.summary, problem: null, isUnchanged: true };
    forgetRecord(task);
    refuseOccupied(output, task.force);
    const file = await JudgedFile.open(name, bytes, strings);
    const judged = await file.judge(NO_MAPPING, true);
    summary = countySummary(judged.evaluation);
    const environment = task.epoch === null ? {} : { SOURCE_DATE_EPOCH: task.epoch };
    const content = await file.withEvaluation(judged, { ...task.stamp, run: runMarkOf(bytes, { environment }) });
    const kept = recordFile(task, {
      input: hashOf(bytes),
      output: hashOf(content),
      summary,
      rows: countyTables(judged.evaluation, name, strings),
    });
    writeWhole([kept, { file: output, content }], task.force);
    return { summary, problem: null, isUnchanged: false };
  } catch (error) {
    const problem = error instanceof CommandError ? error : internalProblem(task.file.name, error);
    const { exitCode } = problem;
    return { summary, problem: { exitCode, sentence: problem.sentence(strings.cli) }, isUnchanged: false };
  }
}

/** A fault of ours in one workbook, which costs the others nothing. */
export function internalProblem(file: string, error: unknown): CommandError {
  const reason = error instanceof Error ? error.message : String(error);
  return new CommandError(EXIT.internal, ({ files }) => files.internalOf({ file, reason }));
}
