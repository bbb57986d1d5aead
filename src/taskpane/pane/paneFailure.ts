import { failureAdvice } from "../../app/failureAdvice";
import { NoDataError } from "../../app/noDataError";
import type { Strings } from "../../strings/strings";
import { WorkbookError } from "../../workbook/port";
import type { PaneFailure } from "./evaluationState";

/** What was thrown, as a failure that the pane can explain. */
export function paneFailure(error: unknown): PaneFailure {
  if (error instanceof WorkbookError) return { kind: "workbook", failure: error.failure };
  if (error instanceof NoDataError) return { kind: "noData" };
  const details = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
  return { kind: "unexpected", details };
}

/** One sentence: what happened and what to do now. */
export function failureSentence(failure: PaneFailure, strings: Strings): string {
  const { failures } = strings.pane;
  switch (failure.kind) {
    case "workbook": return failureAdvice(failure.failure, strings);
    case "noData": return failures.noData();
    case "notShown": return failures.notShown({ cell: failure.cell });
    case "fileNotRead": return failures.fileNotRead({ file: failure.file });
    case "unexpected": return failures.unexpected();
  }
}
