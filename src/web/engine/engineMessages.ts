import type { EvaluationWishes } from "../../app/evaluator";
import type { GatheringOrder } from "../../app/gathering/gatherer";
import type { GatheringAnswer } from "../../gather/gatheringAnswers";
import type { Scenario } from "../../model/scenario";
import type { SettingsEdit } from "../../model/sheets/settingsSheet";
import type { SheetWindow } from "../../model/tables/sheetWindow";
import type { ReportCopy } from "../../model/sheets/reportCopy";
import type { Stamp } from "../../present/sheets/stamp";
import type { Language } from "../../strings/strings";
import type { GraphPiece } from "./objectGraph";
import type { ThrownError } from "./thrownError";

/** What the page asks of the worker. Workbooks and evaluations stay there and are named by numbers. */
export type EngineQuestion =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: "judge"; readonly book: number; readonly wishes: EvaluationWishes; readonly language: Language }
  | OfEvaluation<{ readonly kind: "write"; readonly language: Language; readonly stamp: Stamp }>
  | OfEvaluation<{ readonly kind: "judgeScenario"; readonly scenario: Scenario }>
  | OfEvaluation<{
      readonly kind: "writeReport";
      readonly language: Language;
      readonly stamp: Stamp;
      readonly copy: ReportCopy;
    }>
  | OfReading<{ readonly kind: "sheets" }>
  | OfReading<{ readonly kind: "recognition"; readonly edits: readonly SettingsEdit[] }>
  | OfReading<{ readonly kind: "preview"; readonly edits: readonly SettingsEdit[]; readonly language: Language }>
  | OfReading<{ readonly kind: "cells"; readonly window: SheetWindow }>
  | OfEvaluation<{ readonly kind: "addCountyForms"; readonly language: Language }>
  | { readonly kind: "writeForms"; readonly book: number; readonly language: Language }
  | { readonly kind: "close"; readonly book: number }
  /** Fetches what the worker may need later. */
  | { readonly kind: "prepare" }
  | GatheringQuestion;

/** What it asks of gathering: the files that were read stay in the worker too. */
export type GatheringQuestion =
  | { readonly kind: "gather"; readonly order: GatheringOrder; readonly language: Language }
  | { readonly kind: "answerGathering"; readonly work: number; readonly answers: readonly GatheringAnswer[] }
  | { readonly kind: "writeGathering"; readonly work: number; readonly importedAt: string }
  | { readonly kind: "closeGathering"; readonly work: number };

type OfEvaluation<Question> = Question & { readonly book: number; readonly evaluation: number };

/** `evaluation` null: of what was read last, whether or not it could be judged. */
type OfReading<Question> = Question & { readonly book: number; readonly evaluation: number | null };

/** From the page: a question under a number of its own, or that its answer is no longer wanted. */
export type ToEngine =
  | { readonly id: number; readonly question: EngineQuestion }
  | { readonly id: number; readonly question: null };

/**
 * What the worker says of a question; an answer may come in many pieces, each of which the page takes up in a moment.
 */
export type FromEngine =
  | { readonly id: number; readonly kind: "hasRead" }
  | {
      readonly id: number;
      readonly kind: "progress";
      readonly done: number;
      readonly of: number;
      readonly file: string;
    }
  | { readonly id: number; readonly kind: "piece"; readonly piece: GraphPiece }
  | { readonly id: number; readonly kind: "done"; readonly bytes: Uint8Array | null }
  | { readonly id: number; readonly kind: "failed"; readonly error: ThrownError };
