import { SHEET_IDS, type SheetId, type SheetPlan } from "../../model/sheets/sheetPlan";
import { WorkbookError, type WriteControl, type WriteReport } from "../port";
import { readOutline } from "./reading/bookOutline";
import { hostErrorOf } from "./hostFailure";
import { frontStep, isAboutPage, pageSteps } from "./steps/pageSteps";
import { outlineRequests } from "./steps/outlineSteps";
import { hasExcelApi, runAsOneStep } from "./runInExcel";
import { sheetSteps, type SheetTarget } from "./steps/sheetSteps";
import { explained, queueAndSync, send, type OpenedRequests } from "./steps/sendSteps";
import {
  addSheet,
  adoptSheet,
  leadMarkerBack,
  movedMarkers,
  namesOfOwnSheets,
  sheetTargets,
} from "./steps/sheetTargets";
import { WriteProgress } from "./steps/writeProgress";
import { requestsOf, stepOf, WriteRequest, type WriteStep } from "./steps/writeStep";

/** What a write leaves besides its report. */
export interface WrittenSheets extends WriteReport {
  /** Our sheets by the ids that Excel gives them. */
  readonly ownIds: ReadonlyMap<string, SheetId>;
}

/**
 * Writes all sheets: one round trip to learn what is there, then as few as hold the data, each below what Excel takes
 * at once, without calculation and drawing in between. Only our own sheets are changed.
 * @throws WorkbookError structureLocked, ownSheetProtected before anything is written; writeInterrupted where Excel
 *   refuses half way or the signal is aborted; a write that follows completes it
 */
export function writePlans(plans: readonly SheetPlan[], control: WriteControl = {}): Promise<WrittenSheets> {
  return runAsOneStep(async (context) => {
    const outline = await readOutline(context);
    const targets = sheetTargets(outline, plans);
    const sheetNames = namesOfOwnSheets(outline, targets);
    const moved = movedMarkers(outline);
    const progress = new WriteProgress();
    const requests = requestsOf([
      ...targets
        .filter(({ former }) => former === null)
        .sort((one, other) => SHEET_IDS.indexOf(one.plan.id) - SHEET_IDS.indexOf(other.plan.id))
        .flatMap((target) => [
          stepOf(9, ({ context: inRequest }) => addSheet(inRequest, target, outline)),
          progress.begin(target.name),
        ]),
      ...targets
        .filter(({ name }) => outline.sheets.some((sheet) => sheet.name === name && !sheet.hasKey))
        .map((target) => stepOf(3, ({ context: inRequest }) => adoptSheet(inRequest, target))),
      ...targets.flatMap((target) => {
        const marker = moved.get(target.name);
        return marker === undefined
          ? []
          : [stepOf(2, ({ context: inRequest }) => leadMarkerBack(inRequest, target, marker))];
      }),
      ...targets.flatMap((target) => stepsOf(target, progress, () => sheetSteps(target, sheetNames))),
    ]);
    const page = [
      ...targets.flatMap(({ plan, name }) => pageSteps((request) => request.sheet(name), plan)),
      ...targets
        .filter(({ plan }) => plan.isActive === true)
        .map(({ name }) => frontStep((request) => request.sheet(name))),
    ];
    const opened: OpenedRequests = { context, progress, suspendsCalculation: !outline.isManuallyCalculated };
    control.onProgress?.(0, requests.length);
    for (const [at, steps] of requests.entries()) {
      endIfAsked(control, progress);
      await (at < requests.length - 1 ? send(opened, steps) : sendWithPage(opened, steps, page));
      control.onProgress?.(at + 1, requests.length);
    }
    await sendOutlines(context, targets);
    return { sheetNames, ownIds: idsOf(targets, progress) };
  });
}

/** @throws WorkbookError which says what stands, or the signal's reason where nothing was changed */
function endIfAsked({ signal }: WriteControl, progress: WriteProgress): void {
  const interruption = signal?.aborted === true ? progress.interruption({ code: "cancelled" }) : null;
  if (interruption !== null) throw new WorkbookError(interruption);
  signal?.throwIfAborted();
}

/** A new sheet is begun when it is added, a former one when it is cleared. */
function stepsOf({ name, former }: SheetTarget, progress: WriteProgress, steps: () => WriteStep[]): WriteStep[] {
  return [...(former === null ? [] : [progress.begin(name)]), ...steps(), progress.end(name)];
}

function idsOf(targets: readonly SheetTarget[], progress: WriteProgress): ReadonlyMap<string, SheetId> {
  return new Map(
    targets.flatMap(({ plan, name }): [string, SheetId][] => {
      const id = progress.idOf(name);
      return id === undefined ? [] : [[id, plan.id]];
    }),
  );
}

/**
 * The page goes with the last request as far as that has room, and follows it else; where Excel refuses it, the sheets
 * stand all the same and keep what it takes.
 */
async function sendWithPage(
  opened: OpenedRequests,
  last: readonly WriteStep[],
  page: readonly WriteStep[],
): Promise<void> {
  const { progress } = opened;
  const [joined = [], ...rest] = requestsOf([...last, ...page]);
  try {
    await queueAndSync(opened, joined);
  } catch (thrown) {
    const error = hostErrorOf(thrown);
    if (error === null || !progress.isAllWritten || !isAboutPage(error.location)) throw explained(thrown, progress);
    await sendSingly(opened, joined.slice(last.length));
  }
  for (const steps of rest) {
    await queueAndSync(opened, steps).catch((thrown: unknown) => {
      passOverPage(thrown);
      return sendSingly(opened, steps);
    });
  }
}

/** Each step of the page in a request of its own, so that one that Excel refuses takes no other with it. */
async function sendSingly({ context }: OpenedRequests, page: readonly WriteStep[]): Promise<void> {
  for (const step of page) {
    step.queue(new WriteRequest(context));
    await context.sync().catch(passOverPage);
  }
}

/** Outlines are no more than a convenience: what Excel refuses of them leaves the rows open. */
async function sendOutlines(context: Excel.RequestContext, targets: readonly SheetTarget[]): Promise<void> {
  if (!hasExcelApi("1.10")) return;
  for (const steps of outlineRequests(targets)) {
    const request = new WriteRequest(context);
    for (const step of steps) step.queue(request);
    await context.sync().catch((thrown: unknown) => {
      if (hostErrorOf(thrown) === null) throw thrown;
    });
  }
}

function passOverPage(thrown: unknown): void {
  if (!isAboutPage(hostErrorOf(thrown)?.location ?? "")) throw thrown;
}
