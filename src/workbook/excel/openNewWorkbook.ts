import { WorkbookError } from "../port";
import { hostErrorOf, hostFailureOf } from "./hostFailure";

/** Of a call with as many arguments. */
const PIECE = 8192;

/** What passes, or what somebody can end; whatever else Excel says, it will say again. */
const PASSING: ReadonlySet<string> = new Set(["cellEditMode", "hostBusy"]);

/**
 * Opens a workbook of its own from the bytes of an .xlsx.
 * @throws WorkbookError where Excel refuses, as it does where a policy forces extensions to match file types
 * @see https://github.com/OfficeDev/office-js/issues/3568
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (thrown) {
    const error = hostErrorOf(thrown);
    if (error === null) throw thrown;
    const failure = hostFailureOf(error.code);
    throw new WorkbookError(PASSING.has(failure.code) ? failure : { code: "newWorkbookRefused", hostCode: error.code });
  }
}

function base64Of(bytes: Uint8Array): string {
  let characters = "";
  for (let from = 0; from < bytes.length; from += PIECE)
    characters += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(characters);
}
