import { gatherSchools, type Gathering, type SourceFile } from "../../gather/gatherSchools";
import type { Strings } from "../../strings/strings";
import { newWorkbook } from "../../workbook/file/newWorkbook";
import { WorkbookFile } from "../../workbook/file/workbookFile";
import { WorkbookError } from "../../workbook/port";
import { gatheredSheets } from "./gatheredSheets";

/** A file to gather, as bytes under its name. */
export interface FileBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the workbooks of schools and says what they hold together; nothing is written, and no file is changed. One that
 * cannot be opened is named and stops none of the others.
 */
export async function gatherFiles(files: readonly FileBytes[]): Promise<Gathering> {
  const sources: SourceFile[] = [];
  const unreadable: string[] = [];
  for (const { file, bytes } of files) {
    const sheets = await sheetsOf(file, bytes);
    if (sheets === null) unreadable.push(file);
    else sources.push({ file, sheets });
  }
  const gathering = gatherSchools(sources);
  return {
    ...gathering,
    files: [
      ...gathering.files,
      ...unreadable.map((file) => ({
        file,
        layout: "nothing" as const,
        generation: null,
        year: null,
        schools: 0,
        isUsed: false,
        reason: "unreadable" as const,
      })),
    ],
  };
}

async function sheetsOf(file: string, bytes: Uint8Array): Promise<SourceFile["sheets"] | null> {
  try {
    const { tables, plainRanges } = await WorkbookFile.open(bytes, file).read();
    return [...plainRanges, ...tables];
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** The county's workbook made from what was gathered, as the bytes of an .xlsx. */
export function countyWorkbook(gathering: Gathering, importedAt: string, strings: Strings): Uint8Array {
  return newWorkbook(gatheredSheets(gathering, importedAt, strings));
}
