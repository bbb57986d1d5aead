import { failureAdvice } from "../app/failureAdvice";
import { holdsNoData, judgeWorkbook, writeEvaluation } from "../app/evaluateWorkbook";
import { NO_MAPPING } from "../intake/corrections";
import { evaluationToJson } from "../present/evaluationToJson";
import type { Strings } from "../strings/strings";
import { WorkbookFile } from "../workbook/file/workbookFile";
import { WorkbookError } from "../workbook/port";
import { EXIT, inputError, outputError, usageError, type ExitCode } from "./commandError";
import { defaultOutput, isSameFile, readInput, refuseUnfitOutput } from "./inputFile";
import { readMappingFile } from "./mappingFile";
import { refuseOccupied, writeWhole, type OutputFile } from "./outputFiles";
import { printedStamp } from "./printedStamp";
import type { EvaluateCommand } from "./readArguments";
import { summaryLines, usesColour } from "./summary";
import { progressOn, type Surroundings } from "./surroundings";

/** The screen in place of a file. */
const SCREEN = "-";

/** Where the results go; null is nowhere. */
interface Targets {
  readonly book: string | null;
  readonly json: string | null;
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
    const judged = await refusing(input, EXIT.input, strings, () => judgeWorkbook(file, mapping));
    if (holdsNoData(judged.contents)) throw inputError((files) => files.noData({ file: input }));
    progress.show(strings.cli.progress.writing);
    if (targets.book !== null) {
      await refusing(input, EXIT.output, strings, () => writeEvaluation(file, judged, strings, printedStamp(surroundings)));
    }
    const json = command.json === null ? "" : `${JSON.stringify(evaluationToJson(judged.evaluation, strings), null, 2)}\n`;
    writeWhole(outputsOf(targets, file, json));
    progress.clear();
    if (command.json === SCREEN) surroundings.stdout.write(json);
    const screen = command.json === SCREEN ? surroundings.stderr : surroundings.stdout;
    const lines = [
      ...summaryLines(judged.evaluation, strings, usesColour(screen, surroundings)),
      ...(judged.contents.isSigned && targets.book !== null ? [strings.cli.summary.signed] : []),
      ...[targets.book, targets.json].flatMap((place) => (place === null ? [] : [strings.cli.summary.written({ file: place })])),
    ];
    screen.write(`${lines.join("\n")}\n`);
  } finally {
    progress.clear();
  }
}

function targetsOf({ input, out, json, force }: EvaluateCommand): Targets {
  const book = out ?? (json === SCREEN ? null : defaultOutput(input));
  const jsonFile = json === SCREEN ? null : json;
  if (book !== null) refuseUnfitOutput(input, book);
  if (jsonFile !== null && isSameFile(input, jsonFile)) throw usageError((usage) => usage.outputIsInput({ file: jsonFile }));
  if (book !== null && jsonFile !== null && isSameFile(book, jsonFile)) throw usageError((usage) => usage.sameOutput({ file: jsonFile }));
  for (const place of [book, jsonFile]) if (place !== null) refuseOccupied(place, force);
  return { book, json: jsonFile };
}

function outputsOf({ book, json }: Targets, file: WorkbookFile, text: string): OutputFile[] {
  return [
    ...(book === null ? [] : [{ file: book, content: file.bytes }]),
    ...(json === null ? [] : [{ file: json, content: text }]),
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
