import { columnsOf, rowsOf } from "../book/area";
import type { Sheet } from "../book/sheet";
import { Kind, NULL_OBJECT } from "../wire/hostObject";
import { rangeKind } from "./range";
import { areaOf, rangeAt } from "./rangeTarget";
import { rangeArgument } from "./rangeMoves";

/** WorksheetFreezePanes. */
export const freezePanesKind: Kind<Sheet> = new Kind<Sheet>("WorksheetFreezePanes", () => ({
  actions: {
    FreezeRows: (sheet, args) => freeze(sheet, args.numberOr(0, 1), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.numberOr(0, 1)),
    FreezeAt(sheet, args): void {
      const area = areaOf(rangeArgument({ sheet }, args, 0));
      freeze(sheet, rowsOf(area) > 1_000_000 ? 0 : area.toRow + 1, columnsOf(area) > 16_000 ? 0 : area.toColumn + 1);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
  methods: {
    GetLocationOrNullObject: (sheet) =>
      sheet.frozenRows === 0 && sheet.frozenColumns === 0
        ? NULL_OBJECT
        : rangeKind.of(rangeAt(sheet, 0, 0, sheet.frozenRows || 1_048_576, sheet.frozenColumns || 16_384)),
  },
}));

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.prepareToWrite();
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}
