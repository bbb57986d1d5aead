import type { SheetId } from "../../model/sheets/sheetPlan";
import type { WorkbookContents } from "../../workbook/port";

/** Of our own sheets the page looks into this one alone; of the others it needs the names. */
const LOOKED_INTO: SheetId = "settings";

/** The contents as the page needs them: our sheets of a large county are larger than all that the bureau typed. */
export function shownContents(contents: WorkbookContents): WorkbookContents {
  const ownSheets = contents.ownSheets.map((sheet) =>
    sheet.id === LOOKED_INTO ? sheet : { id: sheet.id, name: sheet.name, cells: [] },
  );
  return { ...contents, ownSheets };
}
