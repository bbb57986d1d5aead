import type { CellContext } from "./cellContext";
import type { SheetContent } from "../../sheetTables";
import type { SheetEntry } from "../package/workbookIndex";
import { WorksheetReader } from "./worksheetReader";
import { readTextPieces, streamParser } from "../xml/xmlStream";
import type { ZipArchive } from "../zip/zipArchive";

/** What a worksheet holds, as far as anybody evaluates it. */
export interface Worksheet extends SheetContent {
  readonly isProtected: boolean;
  /** True where a formula shows what it gave when it was last calculated. */
  readonly hasShownFormulas: boolean;
}

/**
 * Reads a worksheet in one pass; `<dimension>` is not believed.
 * @throws WorkbookError damagedPart, tooManyRows, tooLarge, unsupportedEncoding
 */
export function readWorksheet(archive: ZipArchive, sheet: SheetEntry, context: CellContext): Worksheet {
  const reader = new WorksheetReader(sheet, context);
  const parser = streamParser(sheet.part, reader);
  readTextPieces(archive, sheet.part, (text) => {
    for (const rest of reader.takePlainRows(text)) parser.write(rest);
  });
  parser.close();
  return reader;
}
