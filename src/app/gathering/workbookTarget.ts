import type { BureauEdit, CellEdit } from "../../model/sheets/bureauEdit";
import type { WorkbookContents } from "../../workbook/port";
import { countyIn } from "./gatherCounty";
import type { CountyTarget } from "./gatheringWork";

/** A workbook whose tables gathering may change, as Excel has it open. */
export interface EditableWorkbook {
  read(): Promise<WorkbookContents>;
  edit(edit: BureauEdit): Promise<readonly CellEdit[]>;
}

/**
 * The workbook that is open in Excel, which is changed itself; null where it has no table with one row a school, so
 * that a new workbook takes the numbers.
 * @param file what stands for its name
 * @throws WorkbookError
 */
export async function workbookTarget(workbook: EditableWorkbook, file: string): Promise<CountyTarget | null> {
  const current = async () => countyIn(await workbook.read());
  const county = await current();
  if (county.tables.length === 0) return null;
  return {
    file,
    county,
    // What somebody typed since the preview is a correction by hand as any other.
    current,
    isChangedItself: true,
    put: async (edit) => ({ bytes: null, refused: await workbook.edit(edit) }),
  };
}
