import type { Book } from "../book/book";
import { Kind } from "../wire/hostObject";

interface CreatedWorkbook {
  readonly book: Book;
  /** The file in base64. */
  readonly file: string;
}

/** WorkbookCreated: a workbook that stands nowhere until it is opened. */
export const createdWorkbookKind: Kind<CreatedWorkbook> = new Kind<CreatedWorkbook>("WorkbookCreated", () => ({
  properties: { Id: { get: ({ file }) => file } },
  actions: {
    Open: ({ book, file }) => {
      book.createdWorkbooks.push(file);
    },
  },
}));
