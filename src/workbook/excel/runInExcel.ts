import { WorkbookError } from "../port";
import { hostErrorOf, hostFailureOf } from "./hostFailure";

/** True where this Excel has the version of its API; builds have said yes and failed all the same, so nobody relies on it alone. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Runs a batch, after the cell edit if the user is in one.
 * @throws WorkbookError whose failure tells what Excel's error means for the user
 */
export async function runInExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return translated(() => Excel.run({ delayForCellEdit: true }, batch));
}

/** The same as one step to undo, where Excel can do that. */
export async function runAsOneStep<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  if (!hasExcelApi("1.20")) return runInExcel(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (thrown) {
    if (hostErrorOf(thrown)?.code === "UndoNotSupported") return runInExcel(batch);
    throw asWorkbookError(thrown);
  }
}

async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw asWorkbookError(thrown);
  }
}

/** An error of the host as one that has a sentence; every other error as it is. */
export function asWorkbookError(thrown: unknown): unknown {
  const error = hostErrorOf(thrown);
  return error === null ? thrown : new WorkbookError(hostFailureOf(error.code));
}
