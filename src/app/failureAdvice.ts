import type { Strings } from "../strings/strings";
import type { WorkbookFailure } from "../workbook/port";

/** One sentence: why the workbook cannot be read or written, and what to do now. */
export function failureAdvice(failure: WorkbookFailure, strings: Strings): string {
  const { failures } = strings;
  switch (failure.code) {
    case "damagedPart":
      return failures.damagedPart(failure);
    case "tooLarge":
      return failures.tooLarge(failure);
    case "zip64":
      return failures.zip64(failure);
    case "unsupportedEncoding":
      return failures.unsupportedEncoding(failure);
    case "tooManyRows":
      return failures.tooManyRows(failure);
    case "ownSheetProtected":
      return failures.ownSheetProtected(failure);
    case "tooManyCells":
      return failures.tooManyCells(failure);
    case "tooManyCellsInAll":
      return failures.tooManyCellsInAll(failure);
    case "tooIntricate":
      return failures.tooIntricate(failure);
    case "valuesMissing":
    case "sheetHidden":
      return failures[failure.code](failure);
    case "writeInterrupted":
      return failures.writeInterrupted({ ...failure, cause: failureAdvice(failure.cause, strings) });
    default:
      return "hostCode" in failure ? failures[failure.code](failure) : failures[failure.code]();
  }
}
