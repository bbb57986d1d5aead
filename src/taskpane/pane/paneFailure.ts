import { failureAdvice } from "../../app/failureAdvice";
import { NoDataError } from "../../app/noDataError";
import { NothingRecognisedError } from "../../app/nothingRecognised";
import { isScriptMissing } from "../../app/scriptMissing";
import type { Strings } from "../../strings/strings";
import { WorkbookError } from "../../workbook/port";
import type { PaneFailure } from "./evaluating/evaluationState";

/** What was thrown, as a failure that the pane can explain. */
export function paneFailure(error: unknown): PaneFailure {
  if (error instanceof WorkbookError) return { kind: "workbook", failure: error.failure };
  if (error instanceof NoDataError) return { kind: "noData" };
  if (error instanceof NothingRecognisedError) return { kind: "nothingRecognised", seen: error.seen };
  if (isScriptMissing(error)) return { kind: "scriptMissing" };
  const details = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
  return { kind: "unexpected", details };
}

/** Why a file could not be opened, by its own name: the page may still show another one. */
export function fileFailure(error: unknown, file: string): PaneFailure {
  if (isScriptMissing(error)) return { kind: "scriptMissing" };
  return error instanceof WorkbookError
    ? { kind: "fileRefused", file, failure: error.failure }
    : { kind: "fileNotRead", file };
}

/** Why a cell could not be shown: what Excel says if it says anything of use, else that it is not there. */
export function selectionFailure(error: unknown, cell: string): PaneFailure {
  const failure = paneFailure(error);
  return failure.kind === "workbook" && failure.failure.code !== "itemNotFound" ? failure : { kind: "notShown", cell };
}

/** What whoever maintains the program needs to know; null where the sentence says all. */
export function failureDetails(failure: PaneFailure, strings: Strings): string | null {
  if (failure.kind === "unexpected") return failure.details;
  if (failure.kind !== "workbook" || !("hostCode" in failure.failure)) return null;
  return `${failureSentence(failure, strings)}\n${failure.failure.code}: ${failure.failure.hostCode}`;
}

/** One sentence: what happened and what to do now. */
export function failureSentence(failure: PaneFailure, strings: Strings): string {
  const { failures } = strings.pane;
  switch (failure.kind) {
    case "workbook":
      return failureAdvice(failure.failure, strings);
    case "noData":
      return failures.noData();
    case "nothingRecognised":
      return failures.nothingRecognised(failure);
    case "notShown":
      return failures.notShown({ cell: failure.cell });
    case "fileRefused":
      return failures.fileRefused({ file: failure.file, reason: failureAdvice(failure.failure, strings) });
    case "fileNotRead":
      return failures.fileNotRead({ file: failure.file });
    case "scriptMissing":
      return failures.scriptMissing();
    case "unexpected":
      return failures.unexpected();
  }
}
