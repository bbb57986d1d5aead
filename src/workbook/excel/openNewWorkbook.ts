import { asWorkbookError } from "./runInExcel";

/** Of a call with as many arguments. */
const PIECE = 8192;

/** Opens a workbook of its own from the bytes of an .xlsx. @throws WorkbookError where Excel refuses */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (thrown) {
    throw asWorkbookError(thrown);
  }
}

function base64Of(bytes: Uint8Array): string {
  let characters = "";
  for (let from = 0; from < bytes.length; from += PIECE)
    characters += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(characters);
}
