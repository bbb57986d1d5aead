import { failureAdvice } from "../app/failureAdvice";
import { holdsNoData, judgeWorkbook, writeEvaluation } from "../app/evaluateWorkbook";
import { NO_MAPPING } from "../intake/corrections";
import { evaluationToJson } from "../present/evaluationToJson";
import { writeReport } from "../report/writeReport";
import type { Strings } from "../strings/strings";
import { WorkbookFile } from "../workbook/file/workbookFile";
import { WorkbookError } from "../workbook/port";
import { EXIT, inputError, outputError, type ExitCode } from "./commandError";
import { readInput } from "./inputFile";
import { readMappingFile } from "./mappingFile";
import { writeWhole, type OutputFile } from "./outputFiles";
import { printedStamp } from "./printedStamp";
import type { EvaluateCommand } from "./readArguments";
import { summaryLines, usesColour } from "./summary";
import { progressOn, type Surroundings } from "./surroundings";
import { placesOf, SCREEN, targetsOf, type Targets } from "./targets";

/** What stands beside the workbook, ready to be written; empty where nobody asked for it. */
interface Written {
  readonly json: string;
  readonly report: Uint8Array;
}

/**
 * `uei evaluate`: reads, judges and writes a copy; the input is never modified.
 * @throws CommandError which says what to do
 */
export async function runEvaluate(command: EvaluateCommand, strings: Strings, surroundings: Surroundings): Promise<void> {
  const { input } = command;
  const progress = progressOn(surroundings);
  const bytes = readInput(input);
  const targets = targetsOf(command);
  const mapping = command.map === null ? NO_MAPPING : readMappingFile(command.map);
  try {
    progress.show(strings.cli.progress.reading);
    const file = await refusing(input, EXIT.input, strings, async () => WorkbookFile.open(bytes, input));
    progress.show(strings.cli.progress.evaluating);
    const judged = await refusing(input, EXIT.input, strings, () => judgeWorkbook(file, mapping));
    if (holdsNoData(judged.contents)) throw inputError((files) => files.noData({ file: input }));
    progress.show(strings.cli.progress.writing);
    const stamp = printedStamp(surroundings);
    if (targets.book !== null) await refusing(input, EXIT.output, strings, () => writeEvaluation(file, judged, strings, stamp));
    const json = command.json === null ? "" : `${JSON.stringify(evaluationToJson(judged, strings, judged.scenarios), null, 2)}\n`;
    const report = targets.report === null ? new Uint8Array() : await writeReport(judged, strings, { stamp });
    writeWhole(outputsOf(targets, file, { json, report }));
    progress.clear();
    if (command.json === SCREEN) surroundings.stdout.write(json);
    const screen = command.json === SCREEN ? surroundings.stderr : surroundings.stdout;
    const lines = [
      ...summaryLines(judged.evaluation, strings, usesColour(screen, surroundings)),
      ...(judged.contents.isSigned && targets.book !== null ? [strings.cli.summary.signed] : []),
      ...placesOf(targets).map((place) => strings.cli.summary.written({ file: place })),
    ];
    screen.write(`${lines.join("\n")}\n`);
  } finally {
    progress.clear();
  }
}

function outputsOf({ book, json, report }: Targets, file: WorkbookFile, written: Written): OutputFile[] {
  return [
    ...(book === null ? [] : [{ file: book, content: file.bytes }]),
    ...(json === null ? [] : [{ file: json, content: written.json }]),
    ...(report === null ? [] : [{ file: report, content: written.report }]),
  ];
}

/** Turns what a workbook refuses into one sentence with what to do now. */
async function refusing<Result>(input: string, exitCode: ExitCode, strings: Strings, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const advice = failureAdvice(error.failure, strings);
    const refuse = exitCode === EXIT.input ? inputError : outputError;
    throw refuse((files) => files.inputRefused({ file: input, advice }));
  }
}
