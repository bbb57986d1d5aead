import type { GatheringAnswer, GatheringChoice } from "../../gather/gatheringAnswers";
import type { Strings } from "../../strings/strings";
import type { UeiGatheringJson } from "./gatheringJson";
import type { NeedsMatrix } from "./needsMatrix";
import type { PreviewParts } from "./previewLines";
import type { FileProgress } from "./readFiles";

/** A file that somebody chose, under the name by which it is spoken of. */
export interface ChosenFile {
  readonly file: string;
  readonly content: Blob;
}

/** A question with the answers that it may have; the first is proposed. */
export interface AskedQuestion {
  readonly message: string;
  readonly choices: readonly (GatheringChoice & { readonly label: string })[];
}

/** Everything that is shown before anything is written. */
export interface GatheringPreview {
  readonly said: UeiGatheringJson;
  readonly parts: PreviewParts;
  readonly matrix: NeedsMatrix;
  readonly questions: readonly AskedQuestion[];
  /** Schools of the workbook whose own form has not come back. */
  readonly unreturned: readonly string[];
  /** Cells of the county's workbook that take another value, by sheet. */
  readonly changes: readonly { readonly sheet: string; readonly cells: number }[];
  /** Sheets of the workbook that are written anew. */
  readonly rewritten: readonly string[];
  /** Whether a workbook of the county takes what was gathered, rather than a new one. */
  readonly isUpdate: boolean;
  /** Why nothing can be written; null where it can. */
  readonly refusal: string | null;
}

/** The workbook with what was gathered. */
export interface WrittenCounty {
  /** Of a new file; null where Excel's own workbook was changed. */
  readonly bytes: Uint8Array | null;
  readonly file: string;
  /** What people should know of it: cells that keep their formulas. */
  readonly remarks: readonly string[];
  /** Why nothing was written after all, where the workbook has changed since the preview; null where it was. */
  readonly refusal: string | null;
}

/** Files that were read, to be looked at, asked about, and written. */
export interface GatheringWork {
  readonly preview: GatheringPreview;
  /**
   * The preview as it is with these answers and no others.
   * @throws WorkbookError
   */
  answer(answers: readonly GatheringAnswer[]): Promise<GatheringPreview>;
  /**
   * Writes the county's tables.
   * @param importedAt the time of the import
   * @throws WorkbookError; then everything is as before
   */
  write(importedAt: string): Promise<WrittenCounty>;
  /** Nothing of it is needed any longer. */
  close(): void;
}

/** What is gathered, and into what. */
export interface GatheringOrder {
  readonly files: readonly ChosenFile[];
  /** The workbook that takes the numbers, which itself stays; null for a new one, and in Excel, which has its own. */
  readonly county: ChosenFile | null;
  /** The day, for the school year that is proposed where no file says one. */
  readonly today: string;
}

/** Reads the files of schools, in a worker or where it is asked. */
export interface Gatherer {
  /**
   * @param signal ends it between two files
   * @throws WorkbookError where the county's workbook cannot be read
   */
  gather(order: GatheringOrder, strings: Strings, progress: FileProgress, signal: AbortSignal): Promise<GatheringWork>;
}
