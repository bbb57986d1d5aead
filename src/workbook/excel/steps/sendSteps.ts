import { WorkbookError } from "../../port";
import { hostErrorOf, hostFailureOf } from "../hostFailure";
import type { WriteProgress } from "./writeProgress";
import { WriteRequest, type WriteStep } from "./writeStep";

/** What all requests of one write share. */
export interface OpenedRequests {
  readonly context: Excel.RequestContext;
  readonly progress: WriteProgress;
  /** Not under manual calculation: there a formula is calculated when it is entered or not at all. */
  readonly suspendsCalculation: boolean;
}

/** Sends steps as one request. @throws WorkbookError which says what stands in the workbook now */
export async function send(opened: OpenedRequests, steps: readonly WriteStep[]): Promise<void> {
  const { progress } = opened;
  try {
    await queueAndSync(opened, steps);
  } catch (thrown) {
    throw explained(thrown, progress);
  }
}

/** The same with Excel's own errors. */
export async function queueAndSync(
  { context, suspendsCalculation }: OpenedRequests,
  steps: readonly WriteStep[],
): Promise<void> {
  if (suspendsCalculation) context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const request = new WriteRequest(context);
  for (const step of steps) step.queue(request);
  await context.sync();
}

/** Says what stands in the workbook now. */
export function explained(thrown: unknown, progress: WriteProgress): unknown {
  const error = hostErrorOf(thrown);
  if (error === null) return thrown;
  const failure = hostFailureOf(error.code);
  return new WorkbookError(progress.interruption(failure) ?? failure);
}
