import { NoDataError } from "../../app/noDataError";
import { NothingRecognisedError, type SeenPlace } from "../../app/nothingRecognised";
import { WorkbookError, type WorkbookFailure } from "../../workbook/port";

/** What was thrown, as it can be told to another thread. */
export type ThrownError =
  | { readonly kind: "workbook"; readonly failure: WorkbookFailure }
  | { readonly kind: "noData" }
  | { readonly kind: "nothingRecognised"; readonly seen: readonly SeenPlace[] }
  | { readonly kind: "other"; readonly name: string; readonly message: string; readonly stack: string };

export function thrownError(error: unknown): ThrownError {
  if (error instanceof WorkbookError) return { kind: "workbook", failure: error.failure };
  if (error instanceof NoDataError) return { kind: "noData" };
  if (error instanceof NothingRecognisedError) return { kind: "nothingRecognised", seen: error.seen };
  return error instanceof Error
    ? { kind: "other", name: error.name, message: error.message, stack: error.stack ?? "" }
    : { kind: "other", name: "Error", message: String(error), stack: "" };
}

/** The error as it was thrown: the page gives the same advice as where it happened. */
export function errorOf(thrown: ThrownError): Error {
  switch (thrown.kind) {
    case "workbook":
      return new WorkbookError(thrown.failure);
    case "noData":
      return new NoDataError();
    case "nothingRecognised":
      return new NothingRecognisedError(thrown.seen);
    case "other":
      return Object.assign(new Error(thrown.message), { name: thrown.name, stack: thrown.stack });
  }
}
