import { NO_MAPPING } from "../../intake/settings/corrections";
import { evaluationToJson } from "../../present/json/evaluationToJson";
import type { ReportCopy } from "../../model/sheets/reportCopy";
import { writeReport } from "../../report/writeReport";
import type { Strings } from "../../strings/strings";
import { readInput } from "../inputFile";
import { JudgedFile } from "../judgedFile";
import { readMappingFile } from "../mappingFile";
import { writeWhole, type OutputFile } from "../output/outputFiles";
import { printable, printableJson } from "../printable";
import { printedStamp } from "../printedStamp";
import type { EvaluateCommand } from "../readArguments";
import { runMarkOf } from "./runMark";
import { summaryLines, usesColour } from "../summary";
import { progressOn, type Surroundings } from "../surroundings";
import { placesOf, SCREEN, targetsOf, type Targets } from "../targets";

/** What is ready to be written; empty where nobody asked for it. */
interface Written {
  readonly book: Uint8Array;
  readonly json: string;
  readonly report: Uint8Array;
  readonly review: Uint8Array;
}

/**
 * `uei evaluate`: reads, judges and writes a copy; the input is never modified.
 * @throws CommandError which says what to do
 */
export async function runEvaluate(
  command: EvaluateCommand,
  strings: Strings,
  surroundings: Surroundings,
): Promise<void> {
  const { input } = command;
  const progress = progressOn(surroundings);
  const bytes = readInput(input);
  const targets = targetsOf(command);
  const mapping = command.map === null ? NO_MAPPING : readMappingFile(command.map);
  try {
    progress.show(strings.cli.progress.reading);
    const file = await JudgedFile.open(input, bytes, strings);
    progress.show(strings.cli.progress.evaluating);
    const judged = await file.judge(mapping, targets.book !== null, command.annex ? [{ wantsSchoolForms: true }] : []);
    progress.show(strings.cli.progress.writing);
    const run = runMarkOf(bytes, surroundings);
    const stamp = { ...printedStamp(surroundings), run };
    const book =
      targets.book === null ? new Uint8Array() : await file.withEvaluation(judged, stamp, command.isOnA3 ? "A3" : null);
    const json =
      command.json === null
        ? ""
        : `${JSON.stringify({ ...evaluationToJson(judged, strings, judged.scenarios), run }, null, 2)}\n`;
    const reportCopy = async (copy: ReportCopy): Promise<Uint8Array> =>
      targets.report === null ? new Uint8Array() : writeReport(judged, strings, { stamp, copy });
    const [report, review] = [await reportCopy("submission"), await reportCopy("review")];
    writeWhole(outputsOf(targets, { book, json, report, review }), command.force);
    progress.clear();
    if (command.json === SCREEN) surroundings.stdout.write(printableJson(json));
    const screen = command.json === SCREEN ? surroundings.stderr : surroundings.stdout;
    const lines = [
      ...summaryLines(judged.evaluation, strings, usesColour(screen, surroundings)),
      ...(judged.contents.isSigned && targets.book !== null ? [strings.cli.summary.signed] : []),
      ...(targets.mixed === null
        ? []
        : [printable(strings.cli.files.outputsMixed({ ...targets.mixed, willMend: true }))]),
      ...placesOf(targets).map((place) => strings.cli.summary.written({ file: printable(place) })),
    ];
    screen.write(`${lines.join("\n")}\n`);
  } finally {
    progress.clear();
  }
}

function outputsOf({ book, json, report, review }: Targets, written: Written): OutputFile[] {
  return [
    ...(book === null ? [] : [{ file: book, content: written.book }]),
    ...(json === null ? [] : [{ file: json, content: written.json }]),
    ...(report === null ? [] : [{ file: report, content: written.report }]),
    ...(review === null ? [] : [{ file: review, content: written.review }]),
  ];
}
