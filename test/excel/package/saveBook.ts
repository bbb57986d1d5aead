import type { WorkbookPackage } from "../../../src/workbook/file/workbookPackage";
import type { Book } from "../book/book";
export function saveBook(_book: Book, source: WorkbookPackage): Uint8Array { return source.archive.toBytes(); }
