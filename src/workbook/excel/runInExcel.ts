import { WorkbookError } from "../port";
import { hostErrorOf, hostFailureOf } from "./hostFailure";

/**
 * True where this Excel has the version of its API; builds have said yes and failed all the same, so nobody relies on
 * it alone.
 */
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

/** Of this page: whether Excel has failed with one step to undo and succeeded without it. */
const undoGroups = { areRefused: false };

/**
 * The same as one step to undo, where Excel can do that. Builds that say they can have failed with it and with many a
 * code, so whatever Excel refuses is tried once more without, and where that succeeds never with it again.
 * @see https://github.com/OfficeDev/office-js/issues/6711
 */
export async function runAsOneStep<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  if (undoGroups.areRefused || !hasExcelApi("1.20")) return runInExcel(batch);
  try {
    return await translated(() => Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch));
  } catch (first) {
    if (!isRefusalOfExcel(first)) throw first;
    const result = await runInExcel(batch).catch((again: unknown) => {
      throw leavesSheetsUnfinished(again) ? again : first;
    });
    undoGroups.areRefused = true;
    return result;
  }
}

/**
 * True for what Excel itself refused, not for what we refuse before anything is written, nor for what was cancelled.
 */
function isRefusalOfExcel(thrown: unknown): boolean {
  if (!(thrown instanceof WorkbookError)) return false;
  const { failure } = thrown;
  return "hostCode" in failure || (failure.code === "writeInterrupted" && failure.cause.code !== "cancelled");
}

/** Which of two errors is told: the one that says what stands in the workbook now. */
function leavesSheetsUnfinished(thrown: unknown): boolean {
  return thrown instanceof WorkbookError && thrown.failure.code === "writeInterrupted";
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
