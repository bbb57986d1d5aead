import type { ChosenFile, GatheringPreview, GatheringWork, WrittenCounty } from "../../app/gathering/gatherer";
import { isGatherable, spokenNames } from "../../app/gathering/gatherableFiles";
import type { GatheringAnswer } from "../../gather/gatheringAnswers";
import type { PaneFailure } from "../pane/evaluating/evaluationState";
import type { PlacedFile } from "./droppedFiles";

/** What is being done while people wait. */
export type GatheringPhase =
  | { readonly kind: "beginning" | "answering" | "writing" }
  | { readonly kind: "reading"; readonly done: number; readonly of: number; readonly file: string };

/** How far gathering has come. */
export interface GatheringState {
  readonly files: readonly PlacedFile[];
  /** Files of a folder that are no tables. */
  readonly passedOver: number;
  readonly phase: GatheringPhase | null;
  readonly work: GatheringWork | null;
  readonly preview: GatheringPreview | null;
  /** The answers that the preview has taken up. */
  readonly answers: readonly GatheringAnswer[];
  readonly written: WrittenCounty | null;
  readonly isCancelled: boolean;
  readonly failure: PaneFailure | null;
}

export type GatheringEvent =
  | { readonly type: "chosen"; readonly files: readonly PlacedFile[]; readonly isFolder: boolean }
  | { readonly type: "cleared" }
  /** Where it is to go has changed, so that what was read is of another workbook. */
  | { readonly type: "redirected" }
  | { readonly type: "phase"; readonly phase: GatheringPhase }
  | { readonly type: "previewed"; readonly work: GatheringWork }
  | { readonly type: "answered"; readonly preview: GatheringPreview; readonly answers: readonly GatheringAnswer[] }
  | { readonly type: "written"; readonly written: WrittenCounty }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly failure: PaneFailure };

export const NOTHING_CHOSEN: GatheringState = {
  files: [],
  passedOver: 0,
  phase: null,
  work: null,
  preview: null,
  answers: [],
  written: null,
  isCancelled: false,
  failure: null,
};

const UNREAD = {
  phase: null,
  work: null,
  preview: null,
  answers: [],
  written: null,
  isCancelled: false,
  failure: null,
};

/** What is shown after an event. */
export function nextGathering(state: GatheringState, event: GatheringEvent): GatheringState {
  switch (event.type) {
    case "chosen": {
      const { files, isFolder } = event;
      const meant = isFolder ? files.filter(({ file }) => isGatherable(file.name)) : files;
      const known = new Set(state.files.map(keyOf));
      const all = [...state.files, ...meant.filter((one) => !known.has(keyOf(one)))];
      return { ...state, ...UNREAD, files: all, passedOver: state.passedOver + files.length - meant.length };
    }
    case "cleared":
      return NOTHING_CHOSEN;
    case "redirected":
      return { ...state, ...UNREAD };
    case "phase":
      return { ...state, phase: event.phase, isCancelled: false, failure: null };
    case "previewed":
      return { ...state, ...UNREAD, work: event.work, preview: event.work.preview };
    case "answered":
      return { ...state, phase: null, preview: event.preview, answers: event.answers, written: null };
    case "written":
      return { ...state, phase: null, written: event.written };
    case "cancelled":
      return { ...state, phase: null, isCancelled: true };
    case "failed":
      return { ...state, phase: null, failure: event.failure };
  }
}

/** The same file chosen twice is one. */
function keyOf({ path, file }: PlacedFile): string {
  return `${path}\n${file.size}\n${file.lastModified}`;
}

/**
 * The files in the order of their paths, as the command reads a folder, under the names by which they are spoken of.
 */
export function chosenFiles(files: readonly PlacedFile[]): ChosenFile[] {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const names = spokenNames(sorted.map(({ path }) => path));
  return sorted.map(({ file }, at) => ({ file: names[at] ?? file.name, content: file }));
}
