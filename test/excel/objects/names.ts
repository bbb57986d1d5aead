import { addressOfArea } from "../book/area";
import type { Book, BookName } from "../book/book";
import type { Sheet } from "../book/sheet";
import { isLegalName } from "../book/table";
import type { Arguments } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT, type HostObject } from "../wire/hostObject";
import { areaOf } from "./rangeTarget";
import { rangeKind } from "./range";
import { rangeOfText } from "./rangeMoves";
import { worksheetKind } from "./worksheet";

interface NamesTarget {
  readonly book: Book;
  /** null: names of the workbook. */
  readonly scope: Sheet | null;
}

/** NamedItemCollection, of the workbook or of a sheet. */
export const namesKind: Kind<NamesTarget> = new Kind<NamesTarget>("NamedItemCollection", () => ({
  items: (target) => namesOf(target).map((name) => namedItemKind.of({ book: target.book, name })),
  item: (target, key) => find(target, String(key)) ?? notFound(String(key)),
  methods: {
    Add: (target, args) => addName(target, args),
    AddFormulaLocal: (target, args) => addName(target, args),
    GetCount: (target) => namesOf(target).length,
    GetItemOrNullObject: (target, args) => find(target, args.text(0)) ?? NULL_OBJECT,
  },
}));

interface NameTarget {
  readonly book: Book;
  readonly name: BookName;
}

/** NamedItem. */
const namedItemKind: Kind<NameTarget> = new Kind<NameTarget>("NamedItem", () => ({
  identity: ({ name }) => ({ Id: name.name }),
  check({ book, name }): void {
    if (!book.names.includes(name)) throw new HostError("ItemNotFound", `the name ${name.name} is gone`);
  },
  properties: {
    Name: { get: ({ name }) => name.name },
    Type: { get: ({ book, name }) => (rangeOf(book, name) === null ? "String" : "Range") },
    Value: { get: ({ name }) => name.formula.slice(1) },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        if (typeof value !== "string" || !value.startsWith("="))
          throw new HostError("InvalidArgument", "a formula begins with =");
        name.formula = value;
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = value === true;
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = String(value);
      },
    },
    Scope: { get: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet") },
  },
  objects: {
    Worksheet: ({ name }): HostObject =>
      name.scope === null ? notFound("the sheet of a name of the workbook") : worksheetKind.of(name.scope),
    WorksheetOrNullObject: ({ name }): HostObject => (name.scope === null ? NULL_OBJECT : worksheetKind.of(name.scope)),
  },
  methods: {
    GetRange: ({ book, name }) => rangeOf(book, name) ?? notFound(`a range named ${name.name}`),
    GetRangeOrNullObject: ({ book, name }) => rangeOf(book, name) ?? NULL_OBJECT,
  },
  actions: {
    Delete: ({ book, name }) => {
      book.names.splice(book.names.indexOf(name), 1);
    },
  },
}));

function namesOf({ book, scope }: NamesTarget): readonly BookName[] {
  return book.names.filter((name) => name.scope === scope && !name.name.startsWith("_xlnm."));
}

function find(target: NamesTarget, key: string): HostObject | undefined {
  const name = namesOf(target).find((one) => one.name.toLowerCase() === key.toLowerCase());
  return name === undefined ? undefined : namedItemKind.of({ book: target.book, name });
}

function addName(target: NamesTarget, args: Arguments): HostObject {
  const name = args.text(0);
  const isTable = target.book.table(name) !== undefined;
  if (!isLegalName(name) || isTable) throw new HostError("InvalidArgument", `nothing may be named ${name}`);
  if (find(target, name) !== undefined) throw new HostError("ItemAlreadyExists", `there is a name ${name}`);
  const added: BookName = {
    name,
    scope: target.scope,
    formula: formulaOf(args),
    visible: true,
    comment: args.textOr(2, ""),
  };
  target.book.names.push(added);
  return namedItemKind.of({ book: target.book, name: added });
}

function formulaOf(args: Arguments): string {
  const object = args.object(1);
  if (object === undefined) return args.text(1).startsWith("=") ? args.text(1) : `="${args.text(1)}"`;
  const range = rangeKind.targetOf(object) ?? args.refuse(1, "a range or a formula");
  const absolute = addressOfArea(areaOf(range)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `='${range.sheet.name.replaceAll("'", "''")}'!${absolute}`;
}

/** The range that a name stands for; null where it is no range or its sheet is gone. */
function rangeOf(book: Book, { formula }: BookName): HostObject | null {
  const [first] = book.sheets;
  if (first === undefined || !/!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formula)) return null;
  try {
    return rangeKind.of(rangeOfText(first, formula));
  } catch {
    return null;
  }
}

function notFound(what: string): never {
  throw new HostError("ItemNotFound", `there is no ${what}`);
}
