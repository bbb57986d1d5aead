import type { SeenPlace } from "../../../app/nothingRecognised";
import type { DatedEvaluation } from "../../../app/latestEvaluation";
import type { PanePhase } from "../../../strings/zh-CN/pane/pane";
import type { WorkbookFailure, WriteReport } from "../../../workbook/port";

/** What went wrong, as far as the pane can say. */
export type PaneFailure =
  | { readonly kind: "workbook"; readonly failure: WorkbookFailure }
  | { readonly kind: "noData" }
  | { readonly kind: "nothingRecognised"; readonly seen: readonly SeenPlace[] }
  | { readonly kind: "notShown"; readonly cell: string }
  | { readonly kind: "fileNotRead"; readonly file: string }
  /** Another file was to be opened and is no workbook; the one before it stays. */
  | { readonly kind: "fileRefused"; readonly file: string; readonly failure: WorkbookFailure }
  /** A script of the program cannot be had; the file and its data have no part in it. */
  | { readonly kind: "scriptMissing" }
  | { readonly kind: "unexpected"; readonly details: string };

/** So many of so many requests are carried out. */
export interface WriteProgress {
  readonly done: number;
  readonly of: number;
}

/** Everything that an evaluation changes in the pane. */
export interface EvaluationState {
  readonly phase: PanePhase | null;
  /** How far the writing is, where the host tells; null before it has begun. */
  readonly progress: WriteProgress | null;
  readonly shown: DatedEvaluation | null;
  readonly failure: PaneFailure | null;
  /** True where the failure is one of evaluating, so that trying again can help. */
  readonly canRetry: boolean;
  readonly written: WriteReport | null;
  /** True where an evaluation is shown that could not be written. */
  readonly isUnwritten: boolean;
  readonly isStale: boolean;
  readonly isCancelled: boolean;
  /** True where the file is no longer the one that was opened. */
  readonly isFileChanged: boolean;
  /** True while something that people entered is not in the workbook yet. */
  readonly isEntering: boolean;
  /** True where the workbook in memory holds something entered that was not downloaded. */
  readonly isUnsaved: boolean;
  /** Under which name the result was downloaded last, until something else happens; or null. */
  readonly savedAs: string | null;
}

export type EvaluationEvent =
  | { readonly type: "phase"; readonly phase: PanePhase }
  | { readonly type: "progress"; readonly progress: WriteProgress }
  | { readonly type: "judged"; readonly shown: DatedEvaluation }
  | { readonly type: "written"; readonly report: WriteReport }
  /** `isOfEvaluation` false: something else failed, and an evaluation that is under way goes on. */
  | { readonly type: "failed"; readonly failure: PaneFailure; readonly isOfEvaluation: boolean }
  | { readonly type: "madeElsewhere"; readonly shown: DatedEvaluation }
  | { readonly type: "saved"; readonly file: string }
  | { readonly type: "changed" | "fileChanged" | "entered" | "cancelled" | "dismissed" | "opened" };

export const NOTHING_EVALUATED: EvaluationState = {
  phase: null,
  progress: null,
  shown: null,
  failure: null,
  canRetry: false,
  written: null,
  isUnwritten: false,
  isStale: false,
  isCancelled: false,
  isFileChanged: false,
  isEntering: false,
  isUnsaved: false,
  savedAs: null,
};

/** The state after an event; a failure keeps the evaluation that was shown before it. */
export function nextState(state: EvaluationState, event: EvaluationEvent): EvaluationState {
  const quiet = {
    ...state,
    failure: null,
    canRetry: false,
    written: null,
    isCancelled: false,
    progress: null,
    savedAs: null,
  };
  switch (event.type) {
    case "phase":
      return { ...quiet, phase: event.phase };
    case "progress":
      return { ...state, progress: event.progress };
    case "judged":
      return { ...quiet, shown: event.shown, isStale: false, isUnwritten: true };
    case "written":
      return {
        ...quiet,
        phase: null,
        written: event.report,
        isUnwritten: false,
        isEntering: false,
        isUnsaved: state.isUnsaved || state.isEntering,
      };
    case "entered":
      return { ...state, isEntering: true };
    case "saved":
      return { ...quiet, isUnsaved: false, savedAs: event.file };
    case "failed":
      return {
        ...quiet,
        phase: event.isOfEvaluation ? null : state.phase,
        failure: event.failure,
        canRetry: event.isOfEvaluation,
      };
    case "madeElsewhere":
      return { ...NOTHING_EVALUATED, phase: state.phase, shown: event.shown };
    case "changed":
      return state.shown === null ? state : { ...state, isStale: true };
    case "fileChanged":
      return { ...state, isFileChanged: true };
    case "cancelled":
      return { ...quiet, phase: null, isCancelled: true, isEntering: false };
    case "dismissed":
      return { ...quiet };
    case "opened":
      return NOTHING_EVALUATED;
  }
}
