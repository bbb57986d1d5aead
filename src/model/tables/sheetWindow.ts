import type { CellKind } from "./cell";

/** A sheet of the workbook as it was read, for whoever draws it; our own sheets are none. */
export interface SeenSheet {
  readonly name: string;
  /** How far anything stands on it. */
  readonly rows: number;
  readonly columns: number;
  /** How wide each column's cells are, in signs of Latin script (a Chinese one counts twice). */
  readonly widths: readonly number[];
}

/** A rectangle of a sheet; rows and columns count from 0, and `to` is the first one that is no longer in it. */
export interface SheetWindow {
  readonly sheet: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** What a reader sees in a cell. */
export interface SeenCell {
  readonly kind: CellKind;
  readonly shown: string;
}

/** The rows of a window; where nothing stands there is no cell. */
export type SeenRows = readonly (readonly (SeenCell | null)[])[];
