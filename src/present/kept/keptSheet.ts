import type { Cell } from "../../model/tables/cell";

/** A row of a sheet of ours as it stands now. */
export interface KeptRow {
  /** Null where people added the row. */
  readonly key: string | null;
  /** Position on the sheet, from 0. */
  readonly row: number;
  /** Our own columns by their names, empty cells left out. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Those of `cells` that are not as we wrote them. */
  readonly typed: ReadonlyMap<string, Cell>;
  /** Columns of the people's own, counted from the first behind ours. */
  readonly beside: ReadonlyMap<number, Cell>;
}

/** What a sheet of ours held, for the next one. */
export interface KeptSheet {
  readonly rows: readonly KeptRow[];
  /** The cells as they stand, where somebody deleted the hidden columns, so that rows are found by what they show. */
  readonly withoutKeys?: readonly (readonly Cell[])[];
}
