import { countyTables, type CountyTable } from "../../gather/existing/countyTables";
import { matchAnswers, sourceRows } from "../../gather/existing/gatheringRecord";
import { importAgain, type Reimport } from "../../gather/existing/importAgain";
import { recordNotes } from "../../gather/existing/recordNotes";
import { combine, readFile, type Gathering } from "../../gather/gatherSchools";
import { NO_ANSWERS, type MatchAnswers } from "../../gather/matchAnswers";
import { readDataset } from "../../intake/intake";
import type { CellEdit } from "../../model/bureauEdit";
import type { Strings } from "../../strings/strings";
import { editBureauWorkbook } from "../../workbook/bureauEdits/editBureauWorkbook";
import { newWorkbook } from "../../workbook/file/newWorkbook";
import { WorkbookFile } from "../../workbook/file/workbookFile";
import { readTableFile } from "../../workbook/otherFiles/tableFile";
import { packedFiles, type FileBytes, type PackedFile } from "../../workbook/otherFiles/unpackedFiles";
import { WorkbookError, type WorkbookContents, type WorkbookFailure } from "../../workbook/port";
import { gatheredSheets } from "./gatheredSheets";
import type { FileFailures } from "./gatheringSentences";
import { matchesSheet, sourcesSheet } from "./recordSheets";

export type { FileBytes } from "../../workbook/otherFiles/unpackedFiles";

/** What the files of a county say together, and why some of them could not be opened. */
export interface GatheredFiles extends Gathering {
  readonly failures: FileFailures;
}

type FileReading = ReturnType<typeof readFile>;

/**
 * Reads the files of schools, lists and exports and says what they hold together; nothing is written, and no file is
 * changed. One that cannot be opened is named and stops none of the others; a .zip stands for the files in it.
 * @param answers what the county's workbook already says
 */
export async function gatherFiles(
  files: readonly FileBytes[],
  answers: MatchAnswers = NO_ANSWERS,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<GatheredFiles> {
  const read: FileReading[] = [];
  const failures = new Map<string, WorkbookFailure>();
  for (const [at, given] of files.entries()) {
    progress(at, files.length);
    for (const one of unpacked(given, failures)) {
      const reading = await readingOf(one, failures);
      if (reading !== null) read.push(reading);
    }
  }
  const gathering = combine(read, answers);
  const unreadable = [...failures.keys()].map((file) => ({
    file,
    layout: "nothing" as const,
    generation: null,
    year: null,
    schools: 0,
    isUsed: false,
    reason: "unreadable" as const,
  }));
  return { ...gathering, files: [...gathering.files, ...unreadable], failures };
}

function unpacked(given: FileBytes, failures: Map<string, WorkbookFailure>): PackedFile[] {
  const files = refusing(given.file, failures, () => packedFiles(given));
  if (files === undefined) return [];
  return files ?? [{ file: given.file, unpack: () => given.bytes }];
}

async function readingOf(
  { file, unpack }: PackedFile,
  failures: Map<string, WorkbookFailure>,
): Promise<FileReading | null> {
  try {
    const { tables, plainRanges } = await readTableFile(unpack(), file);
    return readFile({ file, sheets: [...plainRanges, ...tables] });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    failures.set(file, error.failure);
    return null;
  }
}

function refusing<Result>(
  file: string,
  failures: Map<string, WorkbookFailure>,
  work: () => Result,
): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    failures.set(file, error.failure);
    return undefined;
  }
}

/** The county's workbook made from what was gathered, as the bytes of an .xlsx. */
export function countyWorkbook(gathering: GatheredFiles, importedAt: string, strings: Strings): Uint8Array {
  return newWorkbook(gatheredSheets(gathering, gathering.failures, importedAt, strings));
}

/** A workbook of the county that is there already. */
export interface ExistingCounty {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly contents: WorkbookContents;
  readonly tables: readonly CountyTable[];
  readonly answers: MatchAnswers;
}

/**
 * Opens a county's workbook to gather into it.
 * @throws WorkbookError where it cannot be read
 */
export async function openCounty(file: string, bytes: Uint8Array): Promise<ExistingCounty> {
  const contents = await WorkbookFile.open(bytes, file).read();
  const { county, period } = readDataset(contents);
  return {
    file,
    bytes,
    contents,
    tables: countyTables(contents.tables),
    answers: matchAnswers(contents.tables, { county, year: period }),
  };
}

/** What gathering does to an existing workbook, and the changed copy. */
export interface UpdatedCounty {
  readonly again: Reimport;
  readonly bytes: Uint8Array;
  /** Cells in which a formula stands, which stays. */
  readonly refused: readonly CellEdit[];
}

/** A copy of the county's workbook with what was gathered; the workbook itself stays as it is. */
export function updatedCounty(
  county: ExistingCounty,
  gathering: GatheredFiles,
  importedAt: string,
  strings: Strings,
): UpdatedCounty {
  const { contents, tables, answers, bytes, file } = county;
  const sources = sourceRows(contents.tables);
  const again = {
    ...importAgain(gathering, tables, sources, contents.plainRanges, answers.confirmed),
    notKept: recordNotes(contents.tables, contents.plainRanges),
  };
  const earlier = { sources, answers, again };
  const edited = editBureauWorkbook(
    bytes,
    {
      cells: again.cells,
      tables: again.tables,
      sheets: [
        sourcesSheet(gathering, importedAt, earlier, strings),
        matchesSheet(gathering, gathering.failures, earlier, strings),
      ],
    },
    file,
  );
  return { again, ...edited };
}
