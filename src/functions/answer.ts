import { functions as english } from "../strings/en/functions";
import type { FunctionStrings } from "../strings/zh-CN/functions";
import { functions as chinese } from "../strings/zh-CN/functions";
import { Problem } from "./problem";

/**
 * The answer of a function, or the error that its cell shows. Excel shows a sentence of its own only with #N/A and
 * #VALUE!.
 */
export function answer<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    throw new CustomFunctions.Error(codeOf(thrown), thrown.sentence(stringsOfOffice()));
  }
}

function codeOf({ kind }: Problem): CustomFunctions.ErrorCode {
  switch (kind) {
    case "notAvailable":
      return CustomFunctions.ErrorCode.notAvailable;
    case "invalidValue":
      return CustomFunctions.ErrorCode.invalidValue;
    case "divisionByZero":
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}

function stringsOfOffice(): FunctionStrings {
  return Office.context.displayLanguage.toLowerCase().startsWith("zh") ? chinese : english;
}
