import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { currentStamp } from "../../../app/currentStamp";
import { latestEvaluation, onEvaluation } from "../../../app/latestEvaluation";
import { latestFailure, onFailure } from "../../../app/latestFailure";
import type { EvaluationWishes, Evaluator } from "../../../app/evaluator";
import type { Strings } from "../../../strings/strings";
import { WorkbookError, type WorkbookPort } from "../../../workbook/port";
import { NOTHING_EVALUATED, nextState, type EvaluationEvent, type EvaluationState } from "./evaluationState";
import { paneFailure } from "../paneFailure";
import type { PaneHost } from "../paneHost";

/** How long a page that says it is seen may take to draw before it counts as one that nobody sees, in milliseconds. */
const UNSEEN = 1000;

export interface EvaluationControls {
  readonly state: EvaluationState;
  /**
   * Reads, judges and writes; what is asked for besides is kept on sheets of ours. What could not be written is taken
   * up again the next time, unless it was cancelled.
   */
  readonly evaluate: (wishes?: EvaluationWishes) => Promise<void>;
  /** A file is then as before; of sheets that Excel has begun it is said which of them are complete. */
  readonly cancel: () => void;
  readonly report: (error: EvaluationEvent) => void;
}

/** The evaluation of the host's workbook, also one that the ribbon makes; stale once its data change. */
export function useEvaluation(
  { port, evaluator }: Pick<PaneHost, "port" | "evaluator">,
  strings: Strings,
): EvaluationControls {
  const [state, report] = useReducer(nextState, NOTHING_EVALUATED);
  const run = useRef(new AbortController());
  const phase = useRef(state.phase);
  phase.current = state.phase;
  const unwritten = useRef<{ readonly evaluator: Evaluator | null; readonly wishes: EvaluationWishes }>({
    evaluator: null,
    wishes: {},
  });
  useSharedEvaluation(port, report);
  useStaleness(port, state.shown !== null, report);
  const evaluate = useCallback(
    async (wishes: EvaluationWishes = {}) => {
      if (evaluator === null) return;
      run.current.abort();
      run.current = new AbortController();
      const { signal } = run.current;
      if ((wishes.settings ?? wishes.edits ?? []).length > 0) report({ type: "entered" });
      // What was meant for another workbook is not for this one.
      const asked = unwritten.current.evaluator === evaluator ? together(unwritten.current.wishes, wishes) : wishes;
      unwritten.current = { evaluator, wishes: asked };
      try {
        const isWritten = await evaluateOnce(evaluator, asked, strings, report, signal);
        if (isWritten && !signal.aborted) unwritten.current = { evaluator, wishes: {} };
      } catch (error) {
        const isWriting = phase.current === "writing" && run.current.signal === signal;
        if (signal.aborted && isWriting && !(error instanceof WorkbookError)) report({ type: "cancelled" });
        else if (!signal.aborted || isWriting)
          report({ type: "failed", failure: paneFailure(error), isOfEvaluation: true });
      }
    },
    [evaluator, strings],
  );
  const cancel = useCallback(() => {
    run.current.abort();
    unwritten.current = { evaluator, wishes: {} };
    // While something is written, what then stands in the workbook is said when the writing has ended.
    if (phase.current !== "writing") report({ type: "cancelled" });
  }, [evaluator]);
  return { state, evaluate, cancel, report };
}

function together(one: EvaluationWishes, other: EvaluationWishes): EvaluationWishes {
  return {
    settings: [...(one.settings ?? []), ...(other.settings ?? [])],
    edits: [...(one.edits ?? []), ...(other.edits ?? [])],
  };
}

/** @returns false where it was stopped before anything was written */
async function evaluateOnce(
  evaluator: Evaluator,
  wishes: EvaluationWishes,
  strings: Strings,
  report: Dispatch<EvaluationEvent>,
  signal: AbortSignal,
): Promise<boolean> {
  report({ type: "phase", phase: "reading" });
  await painted();
  const hasRead = async (): Promise<void> => {
    if (!signal.aborted) report({ type: "phase", phase: "judging" });
    await painted();
  };
  const judged = await evaluator.judge(wishes, strings, hasRead, signal);
  if (signal.aborted) return false;
  const stamp = currentStamp(new Date());
  report({ type: "judged", shown: { ...judged, evaluatedAt: stamp.evaluatedAt } });
  await painted();
  if (signal.aborted) return false;
  report({ type: "phase", phase: "writing" });
  await painted();
  const onProgress = (done: number, of: number): void => report({ type: "progress", progress: { done, of } });
  report({ type: "written", report: await evaluator.write(judged, strings, stamp, { signal, onProgress }) });
  return true;
}

/**
 * Lets the browser draw what was just reported, before work that holds it up. A page that is not seen draws nothing;
 * one that is seen may be busy building what is to be drawn, so it is given time.
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
