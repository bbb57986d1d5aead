import type { LinkTarget, SheetId } from "../../model/sheets/sheetPlan";
import { WorkbookError } from "../port";
import { readOutline } from "./reading/bookOutline";

/**
 * Brings a cell to the front, of a sheet by its name or of one of ours, whatever people have renamed it to.
 * @throws WorkbookError itemNotFound, sheetHidden
 */
export async function selectCell(context: Excel.RequestContext, target: LinkTarget): Promise<void> {
  const sheet = "ownSheet" in target ? await nameOfOwnSheet(context, target.ownSheet) : target.sheet;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw notFound();
  if (worksheet.visibility !== "Visible") throw new WorkbookError({ code: "sheetHidden", sheet });
  worksheet.activate();
  worksheet.getCell(target.row, target.column).select();
  await context.sync();
}

async function nameOfOwnSheet(context: Excel.RequestContext, id: SheetId): Promise<string> {
  const { sheets } = await readOutline(context);
  return sheets.find(({ ownId }) => ownId === id)?.name ?? refuse();
}

function refuse(): never {
  throw notFound();
}

function notFound(): WorkbookError {
  return new WorkbookError({ code: "itemNotFound", hostCode: "ItemNotFound" });
}
