import { columnsOf, meets, rowsOf } from "../book/area";
import type { Book } from "../book/book";
import { isCellError } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { BookTable } from "../book/table";
import type { Arguments } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT } from "../wire/hostObject";
import { REGISTERED, registrations } from "./eventMethods";
import { areaOf, cellAt } from "./rangeTarget";
import { rangeKind } from "./range";
import { rangeOfText } from "./rangeMoves";
import { tableKind } from "./table";

interface TablesTarget {
  readonly book: Book;
  /** null: of the whole workbook. */
  readonly sheet: Sheet | null;
}

/** TableCollection, of the workbook or of a sheet. */
export const tablesKind: Kind<TablesTarget> = new Kind<TablesTarget>("TableCollection", () => ({
  properties: { Count: { get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map((table) => tableKind.of(table)),
  item: (target, key) => tableKind.of(find(target, String(key)) ?? notFound(String(key))),
  methods: {
    Add: (target, args) => tableKind.of(addTable(target, args)),
    GetCount: (target) => tablesOf(target).length,
    GetItemAt: (target, args) =>
      tableKind.of(tablesOf(target)[args.number(0)] ?? args.refuse(0, "the number of a table")),
    GetItemOrNullObject: (target, args) => {
      const table = find(target, args.text(0));
      return table === undefined ? NULL_OBJECT : tableKind.of(table);
    },
  },
  actions: registrations(REGISTERED.tables, ({ book, sheet }: TablesTarget) => ({
    book,
    targetId: sheet?.id ?? "Workbook",
  })),
}));

function tablesOf({ book, sheet }: TablesTarget): readonly BookTable[] {
  return sheet === null ? book.tables : sheet.tables;
}

function find(target: TablesTarget, key: string): BookTable | undefined {
  return tablesOf(target).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

function notFound(key: string): never {
  throw new HostError("ItemNotFound", `there is no table ${key}`);
}

/** @throws HostError AccessDenied, InvalidArgument where the cells are in another table or merged */
function addTable({ book, sheet }: TablesTarget, args: Arguments): BookTable {
  const home = sheet ?? book.activeSheet ?? notFound("of the active sheet");
  const object = args.object(0);
  const range =
    object === undefined ? rangeOfText(home, args.text(0)) : (rangeKind.targetOf(object) ?? args.refuse(0, "a range"));
  if (sheet !== null && range.sheet !== sheet)
    throw new HostError("InvalidArgument", "the range lies on another sheet");
  range.sheet.prepareToWrite();
  const hasHeaders = args.booleanOr(1, false);
  const given = areaOf(range);
  const area = rowsOf(given) === 1 ? { ...given, toRow: given.toRow + 1 } : given;
  if (range.sheet.tables.some((table) => meets(table.area, area)))
    throw new HostError("InvalidArgument", "a table cannot overlap another");
  if (range.sheet.merges.meeting(area).length > 0)
    throw new HostError("InvalidArgument", "a table cannot contain merged cells");
  if (!hasHeaders) throw new HostError("NotImplemented", "the test Excel adds tables whose first row is the headings");
  const table: BookTable = {
    id: book.newId(),
    sheet: range.sheet,
    name: freeName(book),
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    isFiltered: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    sourcePart: null,
  };
  writeHeadings(table);
  range.sheet.tables.push(table);
  return table;
}

function freeName(book: Book): string {
  for (let number = book.tables.length + 1; ; number++)
    if (book.table(`表${number}`) === undefined) return `表${number}`;
}

/** Headings are text, none empty and none twice. */
function writeHeadings({ sheet, area }: BookTable): void {
  const taken = new Set<string>();
  for (let index = 0; index < columnsOf(area); index++) {
    const cell = cellAt(sheet, area.fromRow, area.fromColumn + index);
    const typed = cell.value === null || isCellError(cell.value) ? `列${index + 1}` : String(cell.value);
    let heading = typed;
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${typed}${number}`;
    taken.add(heading.toLowerCase());
    sheet.put(area.fromRow, area.fromColumn + index, { ...cell, value: heading, formula: null });
  }
}
