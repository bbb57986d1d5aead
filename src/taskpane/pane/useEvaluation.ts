import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { currentStamp } from "../../app/currentStamp";
import { latestEvaluation, onEvaluation } from "../../app/latestEvaluation";
import { latestFailure, onFailure } from "../../app/latestFailure";
import { seenInVain } from "../../app/nothingRecognised";
import { NO_MAPPING } from "../../intake/corrections";
import type { ScenarioEdit } from "../../model/scenario";
import type { SettingsEdit } from "../../model/settingsSheet";
import type { Strings } from "../../strings/strings";
import type { WorkbookPort } from "../../workbook/port";
import { NOTHING_EVALUATED, nextState, type EvaluationEvent, type EvaluationState } from "./evaluationState";
import { loadEvaluation } from "./loadEvaluation";
import { paneFailure } from "./paneFailure";

/** What an evaluation shall take up: settings are kept on the sheet UEI 设置, scenarios on UEI 试算. */
export interface EvaluationWishes {
  readonly settings?: readonly SettingsEdit[];
  readonly edits?: readonly ScenarioEdit[];
}

/** How long a page that says it is seen may take to draw before it counts as one that nobody sees, in milliseconds. */
const UNSEEN = 1000;

export interface EvaluationControls {
  readonly state: EvaluationState;
  /**
   * Reads, judges and writes; what is asked for besides is kept on sheets of ours. What could not be written is taken up
   * again the next time, unless it was cancelled.
   */
  readonly evaluate: (wishes?: EvaluationWishes) => Promise<void>;
  /** Has no effect any more once writing has begun: sheets are written whole or not at all. */
  readonly cancel: () => void;
  readonly report: (error: EvaluationEvent) => void;
}

/** The evaluation of the workbook behind `port`, also one that the ribbon makes; stale once its data change. */
export function useEvaluation(port: WorkbookPort | null, strings: Strings): EvaluationControls {
  const [state, report] = useReducer(nextState, NOTHING_EVALUATED);
  const run = useRef(0);
  const unwritten = useRef<{ readonly port: WorkbookPort | null; readonly wishes: EvaluationWishes }>({
    port: null,
    wishes: {},
  });
  useSharedEvaluation(port, report);
  useStaleness(port, state.shown !== null, report);
  const evaluate = useCallback(
    async (wishes: EvaluationWishes = {}) => {
      if (port === null) return;
      const own = ++run.current;
      if ((wishes.settings ?? wishes.edits ?? []).length > 0) report({ type: "entered" });
      // What was meant for another workbook is not for this one.
      const asked = unwritten.current.port === port ? together(unwritten.current.wishes, wishes) : wishes;
      unwritten.current = { port, wishes: asked };
      try {
        const isWritten = await evaluateOnce(port, asked, strings, report, () => run.current !== own);
        if (isWritten && run.current === own) unwritten.current = { port, wishes: {} };
      } catch (error) {
        if (run.current === own) report({ type: "failed", failure: paneFailure(error), isOfEvaluation: true });
      }
    },
    [port, strings],
  );
  const cancel = useCallback(() => {
    run.current++;
    unwritten.current = { port, wishes: {} };
    report({ type: "cancelled" });
  }, [port]);
  return { state, evaluate, cancel, report };
}

function together(one: EvaluationWishes, other: EvaluationWishes): EvaluationWishes {
  return {
    settings: [...(one.settings ?? []), ...(other.settings ?? [])],
    edits: [...(one.edits ?? []), ...(other.edits ?? [])],
  };
}

/** @returns false where there was nothing to write, or it was stopped before */
async function evaluateOnce(
  port: WorkbookPort,
  { settings = [], edits = [] }: EvaluationWishes,
  strings: Strings,
  report: Dispatch<EvaluationEvent>,
  isCancelled: () => boolean,
): Promise<boolean> {
  report({ type: "phase", phase: "reading" });
  await painted();
  const { holdsNoData, judgeWorkbook, writeEvaluation } = await loadEvaluation();
  const reading = {
    read: async () => {
      const contents = await port.read();
      if (!isCancelled()) report({ type: "phase", phase: "judging" });
      await painted();
      return contents;
    },
  };
  const judged = await judgeWorkbook(reading, NO_MAPPING, edits, {
    edits: settings,
    newName: strings.sheets.common.names.settings,
  });
  if (isCancelled()) return false;
  if (holdsNoData(judged.contents)) {
    report({ type: "failed", failure: { kind: "noData" }, isOfEvaluation: true });
    return false;
  }
  const seen = seenInVain(judged.contents, judged.evaluation.dataset);
  if (seen !== null) {
    report({ type: "failed", failure: { kind: "nothingRecognised", seen }, isOfEvaluation: true });
    return false;
  }
  const stamp = currentStamp(new Date());
  report({ type: "judged", shown: { ...judged, evaluatedAt: stamp.evaluatedAt } });
  await painted();
  if (isCancelled()) return false;
  report({ type: "phase", phase: "writing" });
  await painted();
  report({ type: "written", report: await writeEvaluation(port, judged, strings, stamp) });
  return true;
}

/**
 * Lets the browser draw what was just reported, before work that holds it up. A page that is not seen draws nothing; one
 * that is seen may be busy building what is to be drawn, so it is given time.
 */
function painted(): Promise<void> {
  if (document.visibilityState === "hidden")
    return new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  return new Promise((resolve) => {
    const fallback = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(fallback);
      setTimeout(resolve, 0);
    });
  });
}

/** What the ribbon evaluates, or fails to, in the same page. */
function useSharedEvaluation(port: WorkbookPort | null, report: Dispatch<EvaluationEvent>): void {
  useEffect(() => {
    if (port?.capabilities.canSelect !== true) return undefined;
    const made = latestEvaluation();
    if (made !== null) report({ type: "madeElsewhere", shown: made });
    const fail = (error: unknown): void =>
      report({ type: "failed", failure: paneFailure(error), isOfEvaluation: true });
    const failed = latestFailure();
    if (failed !== null) fail(failed.error);
    const stops = [onEvaluation((shown) => report({ type: "madeElsewhere", shown })), onFailure(fail)];
    return () => stops.forEach((stop) => stop());
  }, [port, report]);
}

function useStaleness(port: WorkbookPort | null, isShown: boolean, report: Dispatch<EvaluationEvent>): void {
  useEffect(() => {
    if (port?.capabilities.canWatch !== true || !isShown) return undefined;
    const stop = port.watch(() => report({ type: "changed" }));
    // A host that cannot watch leaves the evaluation as it is: its time stands beside it.
    stop.catch(() => undefined);
    return () => {
      stop.then((end) => end()).catch(() => undefined);
    };
  }, [port, isShown, report]);
}
