import type { Sheet } from "../book/sheet";
import { HostError } from "../wire/hostError";
import { Kind } from "../wire/hostObject";
import { rangeArgument } from "./rangeMoves";
import { areaOf } from "./rangeTarget";

/** Excel's own limit on a sheet. */
const MOST_BREAKS = 1026;

interface RowBreak {
  readonly sheet: Sheet;
  readonly row: number;
}

const pageBreakKind: Kind<RowBreak> = new Kind<RowBreak>("PageBreak", () => ({
  actions: {
    Delete: ({ sheet, row }) => {
      sheet.prepareToWrite();
      sheet.page.rowBreaks.delete(row);
    },
  },
}));

/** PageBreakCollection of a sheet's rows. */
export const horizontalPageBreaksKind: Kind<Sheet> = new Kind<Sheet>("PageBreakCollection", () => ({
  methods: {
    Add(sheet, args) {
      const row = areaOf(rangeArgument({ sheet }, args, 0)).fromRow;
      sheet.prepareToWrite();
      if (row === 0 || sheet.page.rowBreaks.size >= MOST_BREAKS)
        throw new HostError("InvalidArgument", "no page can be broken here");
      sheet.page.rowBreaks.add(row);
      return pageBreakKind.of({ sheet, row });
    },
    GetCount: ({ page }) => page.rowBreaks.size,
  },
  actions: {
    RemovePageBreaks(sheet): void {
      sheet.prepareToWrite();
      sheet.page.rowBreaks.clear();
    },
  },
}));
