import type { Strings } from "../strings/strings";
import type { WorkbookFailure } from "../workbook/port";

/** One sentence: why the workbook cannot be read or written, and what to do now. */
export function failureAdvice(failure: WorkbookFailure, { failures }: Strings): string {
  switch (failure.code) {
    case "damagedPart": return failures.damagedPart(failure);
    case "tooLarge": return failures.tooLarge(failure);
    case "zip64": return failures.zip64(failure);
    case "unsupportedEncoding": return failures.unsupportedEncoding(failure);
    case "tooManyRows": return failures.tooManyRows(failure);
    case "ownSheetProtected": return failures.ownSheetProtected(failure);
    default: return failures[failure.code]();
  }
}
