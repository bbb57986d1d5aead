import type { Sheet } from "../book/sheet";
import type { BookTable } from "../book/table";
import { HostError } from "../wire/hostError";
import { Kind } from "../wire/hostObject";
import { rangeArgument } from "./rangeMoves";
import { areaOf } from "./rangeTarget";

/** AutoFilter of a sheet, or of a table. */
export const autoFilterKind: Kind<{ readonly sheet: Sheet; readonly table: BookTable | null }> = new Kind<{
  readonly sheet: Sheet;
  readonly table: BookTable | null;
}>("AutoFilter", () => ({
  properties: {
    Enabled: { get: ({ sheet, table }) => (table === null ? sheet.filterArea !== null : table.showFilterButton) },
    IsDataFiltered: { get: ({ sheet, table }) => (table === null ? sheet.isFiltered : table.isFiltered) },
  },
  actions: {
    Apply: ({ sheet, table }, args) => {
      if (table !== null || !args.isAbsent(1))
        throw new HostError("NotImplemented", "the test Excel sets filters without criteria, on sheets alone");
      sheet.prepareToWrite();
      sheet.filterArea = areaOf(rangeArgument({ sheet }, args, 0));
    },
    ClearCriteria: ({ sheet, table }) => (table === null ? clearSheetFilter(sheet) : clearTableFilter(table)),
    Remove: ({ sheet, table }) => {
      if (table !== null) throw new HostError("NotImplemented", "the test Excel removes filters of sheets alone");
      clearSheetFilter(sheet);
      sheet.filterArea = null;
    },
  },
}));

function clearSheetFilter(sheet: Sheet): void {
  sheet.prepareToWrite();
  if (sheet.filterArea !== null) sheet.showFiltered(sheet.filterArea);
  sheet.isFiltered = false;
}

export function clearTableFilter(table: BookTable): void {
  table.sheet.prepareToWrite();
  if (table.isFiltered) table.sheet.showFiltered(table.area);
  table.isFiltered = false;
}
