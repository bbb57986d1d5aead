import type { CellRef } from "../../model/cellRef";
import { WorkbookError } from "../port";

/** Brings a cell to the front. @throws WorkbookError itemNotFound, sheetHidden */
export async function selectCell(context: Excel.RequestContext, { sheet, row, column }: CellRef): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw new WorkbookError({ code: "itemNotFound", hostCode: "ItemNotFound" });
  if (worksheet.visibility !== "Visible") throw new WorkbookError({ code: "sheetHidden", sheet });
  worksheet.activate();
  worksheet.getCell(row, column).select();
  await context.sync();
}
