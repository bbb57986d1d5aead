import { NO_MAPPING } from "../intake/corrections";
import { batchSheet, type BatchEntry } from "../present/batch/batchSheet";
import { countySummary, type CountySummary } from "../present/batch/countySummary";
import type { Strings } from "../strings/strings";
import { newWorkbook } from "../workbook/file/newWorkbook";
import { batchFiles, makeFolder, refuseUnfitSummary, type BatchFile } from "./batchFiles";
import { CommandError, EXIT, outputError, type ExitCode } from "./commandError";
import { readInput, refuseUnfitOutput } from "./inputFile";
import { JudgedFile } from "./judgedFile";
import { refuseOccupied, writeWhole } from "./outputFiles";
import { printable } from "./printable";
import { printedStamp } from "./printedStamp";
import type { BatchCommand } from "./readArguments";
import { runMarkOf } from "./runMark";
import { verdictLine, usesColour } from "./summary";
import { progressOn, type Surroundings } from "./surroundings";

/** What became of one workbook. */
interface Outcome {
  readonly summary: CountySummary | null;
  readonly problem: CommandError | null;
}

/**
 * `uei batch`: evaluates every workbook of a folder, each written whole or not at all. A file that fails does not stop the
 * others and is said in one sentence.
 * @returns 0 where all were evaluated, else the gravest reason why one was not
 * @throws CommandError where nothing can be begun
 */
export async function runBatch(command: BatchCommand, strings: Strings, surroundings: Surroundings): Promise<ExitCode> {
  const { out, summary, force } = command;
  const files = batchFiles(command);
  refuseUnfitSummary(command, files);
  makeFolder(out);
  if (summary !== null) refuseOccupied(summary, force);
  const progress = progressOn(surroundings);
  const outcomes: Outcome[] = [];
  for (const [at, file] of files.entries()) {
    progress.show(strings.cli.progress.file({ at: at + 1, of: files.length, file: file.name }));
    const outcome = await evaluated(file, command, strings, surroundings);
    progress.clear();
    report(file, outcome, strings, surroundings);
    outcomes.push(outcome);
  }
  if (summary !== null) writeSummary(summary, files, outcomes, strings, surroundings);
  const problems = outcomes.flatMap(({ problem }) => (problem === null ? [] : [problem.exitCode]));
  const lines = [
    strings.cli.summary.folder({ evaluated: files.length - problems.length, failed: problems.length, folder: out }),
    ...(summary === null ? [] : [strings.cli.summary.batchSummary({ file: summary })]),
  ];
  surroundings.stdout.write(`${printable(lines.join("\n"))}\n`);
  return problems.reduce<ExitCode>((gravest, one) => (one > gravest ? one : gravest), EXIT.done);
}

async function evaluated(
  { name, input, output, collidesWith }: BatchFile,
  { force }: BatchCommand,
  strings: Strings,
  surroundings: Surroundings,
): Promise<Outcome> {
  let summary: CountySummary | null = null;
  try {
    refuseUnfitOutput(input, output);
    if (collidesWith !== null) throw outputError((files) => files.outputCollides({ file: name, other: collidesWith }));
    refuseOccupied(output, force);
    const bytes = readInput(input);
    const file = await JudgedFile.open(name, bytes, strings);
    const judged = await file.judge(NO_MAPPING, true);
    summary = countySummary(judged.evaluation);
    const stamp = { ...printedStamp(surroundings), run: runMarkOf(bytes, surroundings) };
    writeWhole([{ file: output, content: await file.withEvaluation(judged, stamp) }], force);
    return { summary, problem: null };
  } catch (error) {
    if (error instanceof CommandError) return { summary, problem: error };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      summary,
      problem: new CommandError(EXIT.internal, ({ files }) => files.internalOf({ file: name, reason })),
    };
  }
}

function report(
  { name }: BatchFile,
  { summary, problem }: Outcome,
  strings: Strings,
  surroundings: Surroundings,
): void {
  const { stdout, stderr } = surroundings;
  if (problem !== null) stderr.write(`${printable(problem.sentence(strings.cli))}\n`);
  else if (summary !== null) stdout.write(`${verdictLine(name, summary, strings, usesColour(stdout, surroundings))}\n`);
}

function writeSummary(
  place: string,
  files: readonly BatchFile[],
  outcomes: readonly Outcome[],
  strings: Strings,
  surroundings: Surroundings,
): void {
  const entries = files.map(({ name }, at): BatchEntry => {
    const { summary, problem } = outcomes[at] ?? { summary: null, problem: null };
    return { file: name, summary, problem: problem?.sentence(strings.cli) ?? null };
  });
  writeWhole([{ file: place, content: newWorkbook([batchSheet(entries, strings, printedStamp(surroundings))]) }]);
}
