import type { LinkTarget, SheetId } from "../../model/sheetPlan";
import { WorkbookError } from "../port";
import { othersSheets, ownSheetNames } from "./ownSheetMarkers";

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

async function nameOfOwnSheet(
  { workbook: { names, worksheets, tables } }: Excel.RequestContext,
  id: SheetId,
): Promise<string> {
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  tables.load("items/name,items/worksheet/name");
  await names.context.sync();
  const markers = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const owned = ownSheetNames(
    markers,
    worksheets.items.map((sheet) => sheet.name),
    othersSheets(tables.items),
  );
  for (const [name, owner] of owned) if (owner === id) return name;
  throw notFound();
}

function notFound(): WorkbookError {
  return new WorkbookError({ code: "itemNotFound", hostCode: "ItemNotFound" });
}
