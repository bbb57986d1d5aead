import type { GatheredFiles } from "../../app/gathering/gatheredFiles";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { failureAdvice } from "../../app/failureAdvice";
import {
  countyWorkbook,
  gatheredFrom,
  openCounty,
  updatedCounty,
  type ExistingCounty,
} from "../../app/gathering/gatherCounty";
import { isGatherable, isNotMeant, spokenNames } from "../../app/gathering/gatherableFiles";
import { gatheringToJson } from "../../app/gathering/gatheringJson";
import { readFiles, type GivenFile } from "../../app/gathering/readFiles";
import { previewLines } from "../../app/gathering/previewLines";
import { NO_ANSWERS } from "../../gather/matchAnswers";
import type { Strings } from "../../strings/strings";
import { WorkbookError } from "../../workbook/port";
import { CommandError, EXIT, inputError, usageError, type ExitCode } from "../commandError";
import { isSameFile, readInput } from "../inputFile";
import { refuseOccupied, writeWhole } from "../output/outputFiles";
import { NODE_COMPRESSION } from "../nodeCompression";
import { printable, printableJson } from "../printable";
import { printedStamp } from "../printedStamp";
import type { GatherCommand } from "../readArguments";
import { progressOn, type Surroundings } from "../surroundings";
import { SCREEN } from "../targets";

const ENDING = ".xlsx";

/** Where the gathered workbook goes, and the workbook that is gathered into, where there is one. */
interface GatherTargets {
  readonly book: string;
  readonly existing: string | null;
}

/**
 * `uei gather`: makes the county's workbook from the files of its schools, or a copy of an existing one with what is
 * new in them. None of the files is changed, and neither is the workbook that is gathered into.
 * @returns 0, or 5 where questions are open
 * @throws CommandError which says what to do
 */
export async function runGather(
  command: GatherCommand,
  strings: Strings,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { sources, into, json, force } = command;
  const targets = targetsOf(command);
  refuseOccupied(targets.book, force && targets.existing !== null);
  if (json !== null && json !== SCREEN) refuseOccupied(json, force);
  const found = sources.flatMap(filesIn);
  const others = found.filter(({ isTable }) => !isTable).map(({ file }) => path.basename(file));
  const files = found
    .filter(({ isTable }) => isTable)
    .filter(({ file }) => ![into, targets.book].some((own) => isSameFile(file, own)));
  if (files.length === 0) throw inputError((sentences) => sentences.nothingToGather());
  const progress = progressOn(surroundings);
  try {
    progress.show(strings.cli.progress.reading);
    const county = targets.existing === null ? null : await opened(targets.existing, strings);
    const names = spokenNames(files.map(({ within }) => within));
    // Opened one after the other, so that one that cannot be read stops none of the others.
    const given = files.map(
      ({ file }, at): GivenFile => ({ file: names[at] ?? file, open: async () => readInput(file) }),
    );
    const show = (at: number, of: number, file: string): void =>
      progress.show(strings.cli.progress.file({ pace: null, at: at + 1, of, file }));
    const read = await readFiles(given, show, NODE_COMPRESSION);
    const passedOver = [...others, ...read.passedOver];
    const gathering = gatheredFrom({ ...read, passedOver }, county?.answers ?? NO_ANSWERS);
    const importedAt = printedStamp(surroundings).evaluatedAt;
    const { again, bytes, refused } = written(gathering, county, importedAt, strings);
    const said = gatheringToJson(gathering, again, strings);
    if (gathering.schools.length === 0)
      throw inputError(() =>
        said.files.map(({ file, reason }) => strings.catalogue.labelled(file, reason ?? "")).join("\n"),
      );
    progress.show(strings.cli.progress.writing);
    const text = `${JSON.stringify(said, null, 2)}\n`;
    writeWhole(
      [
        { file: targets.book, content: bytes },
        ...(json === null || json === SCREEN ? [] : [{ file: json, content: text }]),
      ],
      force,
    );
    progress.clear();
    if (json === SCREEN) surroundings.stdout.write(printableJson(text));
    const screen = json === SCREEN ? surroundings.stderr : surroundings.stdout;
    const lines = previewLines(said, again, refused, targets.book, strings);
    screen.write(`${lines.map(printable).join("\n")}\n`);
    return said.questions.length > 0 ? EXIT.openQuestions : EXIT.done;
  } finally {
    progress.clear();
  }
}

/** Without `--out` a new workbook goes to `--into`, and an updated one to `<name>.汇总.xlsx` beside it. */
function targetsOf({ into, out }: GatherCommand): GatherTargets {
  const isThere = statSync(into, { throwIfNoEntry: false }) !== undefined;
  const { dir, name } = path.parse(into);
  const book = out ?? (isThere ? path.join(dir, `${name}.汇总${ENDING}`) : into);
  for (const file of [into, book]) {
    if (path.extname(file).toLowerCase() !== ENDING)
      throw usageError((usage) => usage.outputEnding({ file, ending: ENDING }));
  }
  if (isThere && isSameFile(into, book)) throw usageError((usage) => usage.outputIsInput({ file: book }));
  return { book, existing: isThere ? into : null };
}

async function opened(file: string, strings: Strings): Promise<ExistingCounty> {
  try {
    const county = await openCounty(file, readInput(file));
    if (county.tables.length === 0) throw inputError(() => strings.gathering.county.noTables({ file }));
    return county;
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof WorkbookError)) throw error;
    const advice = failureAdvice(error.failure, strings);
    throw inputError((files) => files.inputRefused({ file, advice }));
  }
}

function written(gathering: GatheredFiles, county: ExistingCounty | null, importedAt: string, strings: Strings) {
  if (county === null) return { again: null, bytes: countyWorkbook(gathering, importedAt, strings), refused: [] };
  const { year } = county.answers;
  const others = gathering.files.filter(({ reason }) => reason === "otherYear");
  const [first] = others;
  if (year !== null && first !== undefined && gathering.schools.length === 0)
    throw inputError(() => strings.gathering.county.otherYear({ file: county.file, year, gathered: first.year ?? "" }));
  return updatedCounty(county, gathering, importedAt, strings);
}

/** A file that is gathered, and where it lies within what was named on the command line. */
interface FoundFile {
  readonly file: string;
  readonly within: string;
  /** False for pictures and texts that lie in a folder. */
  readonly isTable: boolean;
}

/** A folder stands for the files in it and below it, in the order of their names. */
function filesIn(source: string): FoundFile[] {
  const found = statSync(source, { throwIfNoEntry: false });
  if (found === undefined) throw inputError((files) => files.inputMissing({ file: source }));
  const own = path.basename(source);
  if (!found.isDirectory()) return [{ file: source, within: own, isTable: true }];
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => !isHidden(name) && (isGatherable(path.basename(name)) || isFile(path.join(source, name))))
    .sort()
    .map((name) => ({
      file: path.join(source, name),
      within: [own, ...name.split(path.sep)].join("/"),
      isTable: isGatherable(path.basename(name)),
    }));
}

function isHidden(name: string): boolean {
  return name.split(path.sep).some(isNotMeant);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
