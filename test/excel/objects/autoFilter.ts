import type { Sheet } from "../book/sheet";
import type { BookTable } from "../book/table";
import { Kind } from "../wire/hostObject";

/** AutoFilter of a sheet, or of a table. */
export const autoFilterKind: Kind<{ readonly sheet: Sheet; readonly table: BookTable | null }> = new Kind<{
  readonly sheet: Sheet;
  readonly table: BookTable | null;
}>("AutoFilter", () => ({
  properties: {
    Enabled: { get: ({ sheet, table }) => (table === null ? sheet.isFiltered : table.showFilterButton) },
    IsDataFiltered: { get: ({ sheet, table }) => (table === null ? sheet.isFiltered : table.isFiltered) },
  },
}));
