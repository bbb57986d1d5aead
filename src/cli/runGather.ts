import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { countyWorkbook, gatherFiles } from "../app/gathering/gatherCounty";
import { gatheringToJson, type UeiGatheringJson } from "../app/gathering/gatheringJson";
import { schoolColumnHeading } from "../app/template/schoolColumns";
import type { Strings } from "../strings/strings";
import { EXIT, inputError, usageError, type ExitCode } from "./commandError";
import { isSameFile, readInput } from "./inputFile";
import { refuseOccupied, writeWhole } from "./outputFiles";
import { printedStamp } from "./printedStamp";
import type { GatherCommand } from "./readArguments";
import { progressOn, type Surroundings } from "./surroundings";
import { SCREEN } from "./targets";

const WORKBOOK = /\.xls[xm]$/i;
/** What Excel and WPS lay beside an open workbook, and what systems hide. */
const NOT_MEANT = /^(~\$|\.)/;
const ENDING = ".xlsx";

/**
 * `uei gather`: makes the county's workbook from the workbooks of its schools. None of them is changed, and an existing
 * workbook of the county is never written over.
 * @returns 0, or 5 where questions are open
 * @throws CommandError which says what to do
 */
export async function runGather(
  { sources, into, json, force }: GatherCommand,
  strings: Strings,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (path.extname(into).toLowerCase() !== ENDING)
    throw usageError((usage) => usage.outputEnding({ file: into, ending: ENDING }));
  refuseOccupied(into, false);
  if (json !== null && json !== SCREEN) refuseOccupied(json, force);
  const files = sources.flatMap(filesIn).filter((file) => !isSameFile(file, into));
  if (files.length === 0) throw inputError((sentences) => sentences.nothingToGather());
  const progress = progressOn(surroundings);
  try {
    progress.show(strings.cli.progress.reading);
    const gathering = await gatherFiles(files.map((file) => ({ file: path.basename(file), bytes: readInput(file) })));
    const said = gatheringToJson(gathering, strings);
    if (gathering.schools.length === 0) throw inputError(() => reasonsOf(said));
    progress.show(strings.cli.progress.writing);
    const text = `${JSON.stringify(said, null, 2)}\n`;
    writeWhole([
      { file: into, content: countyWorkbook(gathering, printedStamp(surroundings).evaluatedAt, strings) },
      ...(json === null || json === SCREEN ? [] : [{ file: json, content: text }]),
    ]);
    progress.clear();
    if (json === SCREEN) surroundings.stdout.write(text);
    const screen = json === SCREEN ? surroundings.stderr : surroundings.stdout;
    screen.write(`${summaryOf(said, into, strings).join("\n")}\n`);
    return said.questions.length > 0 ? EXIT.openQuestions : EXIT.done;
  } finally {
    progress.clear();
  }
}

/** A folder stands for the workbooks in it and below it, in the order of their names. */
function filesIn(source: string): string[] {
  const found = statSync(source, { throwIfNoEntry: false });
  if (found === undefined) throw inputError((files) => files.inputMissing({ file: source }));
  if (!found.isDirectory()) return [source];
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => WORKBOOK.test(name) && !NOT_MEANT.test(path.basename(name)))
    .sort()
    .map((name) => path.join(source, name));
}

function reasonsOf({ files }: UeiGatheringJson): string {
  return files.map(({ file, reason }) => `${file}：${reason ?? ""}`).join("\n");
}

function summaryOf(said: UeiGatheringJson, into: string, { gathering }: Strings): string[] {
  const { summary } = gathering;
  const used = said.files.filter((file) => file.used);
  const gaps = said.schools.filter(({ missing }) => missing.length > 0);
  return [
    summary.gathered({ files: used.length, of: said.files.length, schools: used.length }),
    ...said.files.flatMap(({ file, used: isUsed, reason }) =>
      isUsed ? [] : [summary.notUsed({ file, reason: reason ?? "" })],
    ),
    ...gaps.map(({ name, missing }) =>
      summary.gaps({ school: name, fields: missing.map(schoolColumnHeading).join("、") }),
    ),
    ...(gaps.length === 0 ? [summary.complete] : []),
    ...said.questions.map(({ message }) => message),
    ...(said.findings.length === 0 ? [] : [summary.findings({ count: said.findings.length })]),
    ...said.findings.map(({ message }) => message),
    summary.next({ file: into }),
  ];
}
