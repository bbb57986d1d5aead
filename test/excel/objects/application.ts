import type { Book } from "../book/book";
import { Kind, type HostObject } from "../wire/hostObject";
import { createdWorkbookKind } from "./createdWorkbook";
import { oneOf } from "./lookProperties";

/** Application. */
export const applicationKind: Kind<Book> = new Kind<Book>("Application", () => ({
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (book, value) => {
        book.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculation mode");
      },
    },
    CalculationState: { get: ({ calculationState }) => calculationState },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: { CreateWorkbook: (book, args): HostObject => createdWorkbookKind.of({ book, file: args.textOr(0, "") }) },
  objects: { CultureInfo: (book): HostObject => cultureInfoKind.of(book) },
  actions: {
    Calculate(book, args): void {
      if (oneOf(args.text(0), ["Recalculate", "Full", "FullRebuild"], "calculation type") !== "Recalculate")
        book.formulas.renewAll();
    },
    SuspendApiCalculationUntilNextSync: (book) => {
      book.suspensions.calculation += 1;
      book.isCalculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: (book) => {
      book.suspensions.screen += 1;
    },
  },
}));

/** CultureInfo. */
const cultureInfoKind: Kind<Book> = new Kind<Book>("CultureInfo", () => ({
  properties: { Name: { get: ({ locale }) => locale } },
  objects: { NumberFormat: (book): HostObject => numberFormatInfoKind.of(book) },
}));

/** NumberFormatInfo. */
const numberFormatInfoKind: Kind<Book> = new Kind<Book>("NumberFormatInfo", () => ({
  properties: { NumberDecimalSeparator: { get: () => "." }, NumberGroupSeparator: { get: () => "," } },
}));
