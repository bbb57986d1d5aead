import { startTransition, useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { currentStamp } from "../../app/currentStamp";
import type { ChosenFile, Gatherer, GatheringWork, WrittenCounty } from "../../app/gathering/gatherer";
import type { GatheringAnswer } from "../../gather/gatheringAnswers";
import { usePane } from "../pane/paneContext";
import type { PaneFailure } from "../pane/evaluating/evaluationState";
import { today } from "../pane/controls/today";
import { chosenFiles, nextGathering, NOTHING_CHOSEN, type GatheringEvent, type GatheringState } from "./gatheringState";

export interface GatheringControls {
  readonly state: GatheringState;
  readonly report: Dispatch<GatheringEvent>;
  /** @param county the workbook that takes the numbers; null for a new one, and in Excel */
  readonly read: (county: ChosenFile | null) => Promise<void>;
  readonly answer: (answers: readonly GatheringAnswer[]) => Promise<void>;
  /** @returns what was written; null where nothing was */
  readonly write: () => Promise<WrittenCounty | null>;
  readonly cancel: () => void;
}

/**
 * Reading files, answering questions and writing the county's tables, one after the other.
 * @param failureOf what went wrong, in words
 */
export function useGathering(gatherer: Gatherer, failureOf: (error: unknown) => PaneFailure): GatheringControls {
  const { strings } = usePane();
  const [state, report] = useReducer(nextGathering, NOTHING_CHOSEN);
  const run = useRef(new AbortController());
  const kept = useRef<GatheringWork | null>(null);
  const keep = (work: GatheringWork | null): void => {
    if (kept.current !== work) kept.current?.close();
    kept.current = work;
  };
  useEffect(() => keep(state.work), [state.work]);
  useEffect(
    () => () => {
      run.current.abort();
      keep(null);
    },
    [],
  );
  /** Does what takes long, and tells what went wrong of it, unless it was cancelled. */
  const during = useCallback(
    async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
      run.current.abort();
      run.current = new AbortController();
      const { signal } = run.current;
      try {
        await work(signal);
      } catch (error) {
        if (signal.aborted) return;
        report({ type: "failed", failure: failureOf(error) });
      }
    },
    [failureOf],
  );
  const read = useCallback(
    async (county: ChosenFile | null) => {
      report({ type: "phase", phase: { kind: "beginning" } });
      await during(async (signal) => {
        const order = { files: chosenFiles(state.files), county, today: today() };
        const progress = (done: number, of: number, file: string): void => {
          if (!signal.aborted) report({ type: "phase", phase: { kind: "reading", done: done + 1, of, file } });
        };
        const work = await gatherer.gather(order, strings, progress, signal);
        if (signal.aborted) work.close();
        // A county's preview is built piece by piece, so that the page listens meanwhile.
        else startTransition(() => report({ type: "previewed", work }));
      });
    },
    [gatherer, strings, state.files, during],
  );
  const { work } = state;
  const answer = useCallback(
    async (answers: readonly GatheringAnswer[]) => {
      if (work === null) return;
      report({ type: "phase", phase: { kind: "answering" } });
      await during(async (signal) => {
        const preview = await work.answer(answers);
        if (!signal.aborted) report({ type: "answered", preview, answers });
      });
    },
    [work, during],
  );
  const write = useCallback(async () => {
    if (work === null) return null;
    report({ type: "phase", phase: { kind: "writing" } });
    let written: WrittenCounty | null = null;
    await during(async () => {
      written = await work.write(currentStamp(new Date()).evaluatedAt);
      report({ type: "written", written });
    });
    return written;
  }, [work, during]);
  const cancel = useCallback(() => {
    run.current.abort();
    report({ type: "cancelled" });
  }, []);
  return { state, report, read, answer, write, cancel };
}
