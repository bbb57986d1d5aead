import type { Book } from "../book/book";
import { HostError } from "../wire/hostError";
import { Kind, type HostObject } from "../wire/hostObject";
import { applicationKind } from "./application";
import { REGISTERED, registrations } from "./eventMethods";
import { namesKind } from "./names";
import { rangeKind } from "./range";
import { rangeOfText } from "./rangeMoves";
import { settingsKind } from "./settings";
import { tablesKind } from "./tables";
import { workbookProtectionKind } from "./worksheetProtection";
import { worksheetsKind } from "./worksheets";

/** Workbook, the root of all. */
export const workbookKind: Kind<Book> = new Kind<Book>("Workbook", () => ({
  properties: {
    Name: { get: ({ fileName }) => fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: ({ sheets }) => sheets.some(({ isTouched }) => isTouched) },
  },
  objects: {
    Application: (book): HostObject => applicationKind.of(book),
    Names: (book): HostObject => namesKind.of({ book, scope: null }),
    Protection: (book): HostObject => workbookProtectionKind.of(book),
    Settings: (book): HostObject => settingsKind.of(book),
    Tables: (book): HostObject => tablesKind.of({ book, sheet: null }),
    Worksheets: (book): HostObject => worksheetsKind.of(book),
  },
  methods: { GetSelectedRange: (book) => selectedRange(book), GetActiveCell: (book) => selectedRange(book) },
  actions: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    ...registrations(REGISTERED.workbook, (book: Book) => ({ book, targetId: "Workbook" })),
  },
}));

function selectedRange({ selection, activeSheet }: Book): HostObject {
  if (selection !== null) return rangeKind.of(rangeOfText(selection.sheet, selection.address));
  if (activeSheet === null) throw new HostError("InvalidOperation", "nothing is selected");
  return rangeKind.of(rangeOfText(activeSheet, "A1"));
}
