import type { GatheredFiles } from "./gatheredFiles";
import { STANDARD } from "../standard";
import { countyTables, type CountyTable } from "../../gather/existing/countyTables";
import { matchAnswers, sourceRows } from "../../gather/existing/gatheringRecord";
import { importAgain, type Reimport } from "../../gather/existing/importAgain";
import { recordNotes } from "../../gather/existing/recordNotes";
import { combine } from "../../gather/gatherSchools";
import { NO_ANSWERS, type MatchAnswers } from "../../gather/matchAnswers";
import { readDataset } from "../../intake/intake";
import type { BureauEdit, CellEdit } from "../../model/sheets/bureauEdit";
import type { Strings } from "../../strings/strings";
import { editBureauWorkbook } from "../../workbook/bureauEdits/editBureauWorkbook";
import { newWorkbook } from "../../workbook/file/newWorkbook";
import { WorkbookFile } from "../../workbook/file/workbookFile";
import type { FileBytes } from "../../workbook/otherFiles/unpackedFiles";
import type { WorkbookContents } from "../../workbook/port";
import { gatheredSheets } from "./gatheredSheets";
import { readFiles, type FileProgress, type ReadFiles } from "./readFiles";
import { matchesSheet, sourcesSheet } from "./recordSheets";

export type { FileBytes } from "../../workbook/otherFiles/unpackedFiles";

/**
 * Reads the files of schools, lists and exports and says what they hold together; nothing is written, and no file is
 * changed. One that cannot be opened is named and stops none of the others; a .zip stands for the files in it.
 * @param answers what the county's workbook already says
 */
export async function gatherFiles(
  files: readonly FileBytes[],
  answers: MatchAnswers = NO_ANSWERS,
  progress: FileProgress = () => undefined,
): Promise<GatheredFiles> {
  const given = files.map(({ file, bytes }) => ({ file, open: async () => bytes }));
  return gatheredFrom(await readFiles(given, progress), answers);
}

/** What files that were read say together. */
export function gatheredFrom({ readings, failures, passedOver }: ReadFiles, answers: MatchAnswers): GatheredFiles {
  const gathering = combine(readings, answers);
  const unreadable = [...failures.keys()].map((file) => ({
    file,
    layout: "nothing" as const,
    generation: null,
    year: null,
    schools: 0,
    isUsed: false,
    reason: "unreadable" as const,
  }));
  return { ...gathering, files: [...gathering.files, ...unreadable], failures, passedOver };
}

/** The county's workbook made from what was gathered, as the bytes of an .xlsx. */
export function countyWorkbook(
  gathering: GatheredFiles,
  importedAt: string,
  strings: Strings,
  answers: MatchAnswers = NO_ANSWERS,
): Uint8Array {
  return newWorkbook(gatheredSheets(gathering, importedAt, answers, strings));
}

/** A workbook of the county that is there already, in a file or in Excel. */
export interface CountyContents {
  readonly contents: WorkbookContents;
  readonly tables: readonly CountyTable[];
  readonly answers: MatchAnswers;
}

/** The same as a file. */
export interface ExistingCounty extends CountyContents {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a county's workbook to gather into it.
 * @throws WorkbookError where it cannot be read
 */
export async function openCounty(file: string, bytes: Uint8Array): Promise<ExistingCounty> {
  return { file, bytes, ...countyIn(await WorkbookFile.open(bytes, file).read()) };
}

/** What of a workbook gathering needs: its tables of schools, and what people have answered in it. */
export function countyIn(contents: WorkbookContents): CountyContents {
  const { county, period } = readDataset(contents, STANDARD);
  return {
    contents,
    tables: countyTables(contents.tables),
    answers: matchAnswers(contents.tables, { county, year: period }),
  };
}

/** What gathering does to an existing workbook, before anything is written. */
export interface CountyUpdate {
  readonly again: Reimport;
  readonly edit: BureauEdit;
}

/** @param answers those of the workbook and what was answered since */
export function countyUpdate(
  { contents, tables }: CountyContents,
  gathering: GatheredFiles,
  answers: MatchAnswers,
  importedAt: string,
  strings: Strings,
): CountyUpdate {
  const sources = sourceRows(contents.tables);
  const again = {
    ...importAgain(gathering, tables, sources, contents.plainRanges, answers.confirmed),
    notKept: recordNotes(contents.tables, contents.plainRanges),
  };
  const earlier = { sources, answers, again };
  const sheets = [
    sourcesSheet(gathering, importedAt, earlier, strings),
    matchesSheet(gathering, gathering.failures, earlier, strings),
  ];
  return { again, edit: { cells: again.cells, tables: again.tables, sheets } };
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
  answers: MatchAnswers = county.answers,
): UpdatedCounty {
  const { again, edit } = countyUpdate(county, gathering, answers, importedAt, strings);
  return { again, ...editBureauWorkbook(county.bytes, edit, county.file) };
}
