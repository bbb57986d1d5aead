import type { SelectedRows } from "../port";

/** The rows of what is selected in Excel's window. */
export async function selectedRows(context: Excel.RequestContext): Promise<SelectedRows> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,rowCount");
  range.worksheet.load("name");
  await context.sync();
  return { sheet: range.worksheet.name, from: range.rowIndex, to: range.rowIndex + range.rowCount - 1 };
}
