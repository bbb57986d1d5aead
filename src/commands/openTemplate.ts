import { createTemplate } from "../app/createTemplate";
import { languageOfTag, loadStrings } from "../app/loadStrings";
import { openNewWorkbook } from "../workbook/excel/openNewWorkbook";

/** 新建填报表: opens a new workbook to fill in. @throws WorkbookError where Excel refuses */
export async function openTemplate(): Promise<void> {
  const strings = await loadStrings(languageOfTag(Office.context.displayLanguage));
  await openNewWorkbook(createTemplate(strings));
}
