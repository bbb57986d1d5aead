import type { TableData } from "../../model/tables/table";
import type { Compression } from "../file/zip/compression";
import { WorkbookFile } from "../file/workbookFile";
import { WorkbookError } from "../port";
import { csvTable } from "./csvTable";
import { readOldWorkbook } from "./oldWorkbook";

/** What one file says: its named tables and, of each sheet, the cells outside of them. */
export interface FileTables {
  readonly tables: readonly TableData[];
  readonly plainRanges: readonly TableData[];
  /** True where sheets with results of ours stand in it. */
  readonly isOwnResult?: boolean;
}

/**
 * Reads a workbook of any kind that comes back from schools: .xlsx, .xlsm, .xls, and .csv in any encoding. The file is
 * told by its content, not by its name.
 * @param compression the platform's own, where there is a faster one than that in JavaScript
 * @throws WorkbookError which says why it cannot be read
 */
export async function readTableFile(bytes: Uint8Array, file: string, compression?: Compression): Promise<FileTables> {
  try {
    const { tables, plainRanges, ownSheets } = await WorkbookFile.open(bytes, file, compression).read();
    return { tables, plainRanges, isOwnResult: ownSheets.some(({ id }) => id !== "settings") };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    switch (error.failure.code) {
      case "oldExcelFormat":
        return { tables: [], plainRanges: await readOldWorkbook(bytes) };
      case "csvText": {
        const table = csvTable(bytes, stemOf(file));
        return { tables: [], plainRanges: table === undefined ? [] : [table] };
      }
      default:
        throw error;
    }
  }
}

/** The name of a file without its folder and ending. */
function stemOf(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.[^.]{1,5}$/u, "");
}
