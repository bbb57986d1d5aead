import { areaAt, columnsOf, meets } from "../book/area";
import { bodyArea, type BookTable } from "../book/table";
import { HostError } from "../wire/hostError";
import { Kind, type HostObject } from "../wire/hostObject";
import { autoFilterKind, clearTableFilter } from "./autoFilter";
import { REGISTERED, registrations } from "./eventMethods";
import { rangeKind } from "./range";
import { clearRange } from "./rangeActions";
import { areaOf } from "./rangeTarget";
import { rangeArgument } from "./rangeMoves";
import { tableColumnsKind } from "./tableColumns";
import { tableRowsKind } from "./tableRows";
import { worksheetKind } from "./worksheet";

/** Table. */
export const tableKind: Kind<BookTable> = new Kind<BookTable>("Table", () => ({
  identity: ({ id }) => ({ Id: id }),
  check(table): void {
    if (!table.sheet.tables.includes(table)) throw new HostError("ItemNotFound", `the table ${table.name} is gone`);
  },
  properties: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set(table, value): void {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "a table has a name");
        table.sheet.prepareToWrite();
        table.name = table.sheet.book.checkedTableName(value, table);
      },
    },
    ShowHeaders: { get: ({ showHeaders }) => showHeaders },
    ShowTotals: { get: ({ showTotals }) => showTotals },
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    Style: {
      get: ({ style }) => style,
      set(table, value): void {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "a table style is a string");
        table.sheet.prepareToWrite();
        table.style = value;
      },
    },
  },
  objects: {
    AutoFilter: (table): HostObject => autoFilterKind.of({ sheet: table.sheet, table }),
    Columns: (table): HostObject => tableColumnsKind.of(table),
    Rows: (table): HostObject => tableRowsKind.of(table),
    Worksheet: ({ sheet }): HostObject => worksheetKind.of(sheet),
  },
  methods: {
    GetRange: ({ sheet, area }) => rangeKind.of({ sheet, areas: [area] }),
    GetDataBodyRange: (table) => rangeKind.of({ sheet: table.sheet, areas: [bodyArea(table)] }),
    GetHeaderRowRange: ({ sheet, area, showHeaders }) => {
      if (!showHeaders) throw new HostError("ItemNotFound", "the table has no heading row");
      return rangeKind.of({ sheet, areas: [{ ...area, toRow: area.fromRow }] });
    },
    GetTotalRowRange: ({ sheet, area, showTotals }) => {
      if (!showTotals) throw new HostError("ItemNotFound", "the table has no totals row");
      return rangeKind.of({ sheet, areas: [{ ...area, fromRow: area.toRow }] });
    },
    ConvertToRange: (table) => {
      table.sheet.prepareToWrite();
      table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
      return rangeKind.of({ sheet: table.sheet, areas: [table.area] });
    },
  },
  actions: {
    ClearFilters: clearTableFilter,
    Delete(table): void {
      clearRange({ sheet: table.sheet, areas: [table.area] }, "All");
      table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
    },
    Resize(table, args): void {
      const area = areaOf(rangeArgument(table, args, 0));
      table.sheet.prepareToWrite();
      const overlaps = table.sheet.tables.some((one) => one !== table && meets(one.area, area));
      if (area.fromRow !== table.area.fromRow || overlaps)
        throw new HostError("InvalidArgument", "the headings stay in their row");
      table.area = areaAt(area.fromRow, area.fromColumn, Math.max(area.toRow - area.fromRow + 1, 2), columnsOf(area));
    },
    ...registrations(REGISTERED.table, ({ sheet, id }: BookTable) => ({ book: sheet.book, targetId: id })),
  },
}));

function flag(name: "showBandedRows" | "showFilterButton"): {
  get(table: BookTable): boolean;
  set(table: BookTable, value: unknown): void;
} {
  return {
    get: (table) => table[name],
    set(table, value): void {
      table.sheet.prepareToWrite();
      table[name] = value === true;
    },
  };
}
