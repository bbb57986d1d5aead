import { columnsOf } from "../book/area";
import { shownText } from "../book/shownText";
import { bodyArea, type BookTable } from "../book/table";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT, type HostObject } from "../wire/hostObject";
import { rangeKind } from "./range";
import { answers, readGrid } from "./rangeValues";
import { cellAt } from "./rangeTarget";

interface ColumnTarget {
  readonly table: BookTable;
  readonly index: number;
}

/** TableColumnCollection. */
export const tableColumnsKind: Kind<BookTable> = new Kind<BookTable>("TableColumnCollection", () => ({
  properties: { Count: { get: ({ area }) => columnsOf(area) } },
  items: (table) => columnsIn(table).map((column) => tableColumnKind.of(column)),
  item: (table, key) => find(table, key) ?? notFound(String(key)),
  methods: {
    GetCount: ({ area }) => columnsOf(area),
    GetItemAt: (table, args) => columnObject(table, args.number(0)) ?? args.refuse(0, "the number of a column"),
    GetItemOrNullObject: (table, args) => find(table, args.json(0)) ?? NULL_OBJECT,
  },
}));

/** TableColumn. */
const tableColumnKind: Kind<ColumnTarget> = new Kind<ColumnTarget>("TableColumn", () => ({
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf },
    Values: {
      get: ({ table, index }) =>
        readGrid({ sheet: table.sheet, areas: [columnArea(table, index, table.area)] }, answers.value),
    },
  },
  methods: {
    GetRange: ({ table, index }) => rangeKind.of({ sheet: table.sheet, areas: [columnArea(table, index, table.area)] }),
    GetDataBodyRange: ({ table, index }) =>
      rangeKind.of({ sheet: table.sheet, areas: [columnArea(table, index, bodyArea(table))] }),
  },
}));

function columnsIn(table: BookTable): readonly ColumnTarget[] {
  return Array.from({ length: columnsOf(table.area) }, (_, index) => ({ table, index }));
}

function columnArea(table: BookTable, index: number, area: BookTable["area"]): BookTable["area"] {
  return { ...area, fromColumn: table.area.fromColumn + index, toColumn: table.area.fromColumn + index };
}

function nameOf({ table, index }: ColumnTarget): string {
  return table.showHeaders
    ? shownText(cellAt(table.sheet, table.area.fromRow, table.area.fromColumn + index))
    : `列${index + 1}`;
}

function columnObject(table: BookTable, index: number): HostObject | undefined {
  return index >= 0 && index < columnsOf(table.area) ? tableColumnKind.of({ table, index }) : undefined;
}

function find(table: BookTable, key: unknown): HostObject | undefined {
  if (typeof key === "number") return columnObject(table, key - 1);
  const column = columnsIn(table).find((one) => nameOf(one).toLowerCase() === String(key).toLowerCase());
  return column === undefined ? undefined : tableColumnKind.of(column);
}

function notFound(key: string): never {
  throw new HostError("ItemNotFound", `there is no column ${key}`);
}
