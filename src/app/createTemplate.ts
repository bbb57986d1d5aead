import type { Strings } from "../strings/strings";
import { newWorkbook } from "../workbook/file/newWorkbook";
import { templateSheets } from "./template/templateSheets";

/** A new workbook to fill in, as the bytes of an .xlsx; the same for everyone of one language. */
export function createTemplate(strings: Strings): Uint8Array {
  return newWorkbook(templateSheets(strings));
}
