import type { ItemId } from "../identifiers";
import type { Outcome } from "../outcome";

/** What corrections would change, judged but not kept. */
export interface CorrectionPreview {
  readonly before: ReadingSize | null;
  readonly after: ReadingSize;
  /** Items that would be judged otherwise; null before where nothing could be judged. */
  readonly items: readonly { readonly id: ItemId; readonly before: Outcome | null; readonly after: Outcome }[];
}

/** How much of a workbook is read. */
export interface ReadingSize {
  readonly verdict: Outcome;
  readonly schools: number;
  /** Cells with figures of schools and of the county. */
  readonly cells: number;
}
