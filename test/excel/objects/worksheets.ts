import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT } from "../wire/hostObject";
import { REGISTERED, registrations } from "./eventMethods";
import { worksheetKind } from "./worksheet";

/** WorksheetCollection. */
export const worksheetsKind: Kind<Book> = new Kind<Book>("WorksheetCollection", () => ({
  items: ({ sheets }) => sheets.map((sheet) => worksheetKind.of(sheet)),
  item: (book, key) => worksheetKind.of(find(book, String(key)) ?? notFound(String(key))),
  methods: {
    Add: (book, args) => worksheetKind.of(book.addSheet(args.textOr(0, null))),
    GetCount: (book, args) => visible(book, args.booleanOr(0, false)).length,
    GetFirst: (book, args) => worksheetKind.of(visible(book, args.booleanOr(0, false))[0] ?? notFound("first")),
    GetLast: (book, args) => worksheetKind.of(visible(book, args.booleanOr(0, false)).at(-1) ?? notFound("last")),
    GetActiveWorksheet: (book) => worksheetKind.of(book.activeSheet ?? notFound("active")),
    GetItemOrNullObject: (book, args) => {
      const sheet = find(book, args.text(0));
      return sheet === undefined ? NULL_OBJECT : worksheetKind.of(sheet);
    },
  },
  actions: registrations(REGISTERED.worksheets, (book: Book) => ({ book, targetId: "Workbook" })),
}));

function visible({ sheets }: Book, only: boolean): readonly Sheet[] {
  return only ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function find(book: Book, key: string): Sheet | undefined {
  return book.sheets.find(({ id }) => id === key) ?? book.sheet(key);
}

function notFound(key: string): never {
  throw new HostError("ItemNotFound", `there is no sheet ${key}`);
}
