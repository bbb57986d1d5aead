import type { CellRef } from "./tables/cellRef";
import type { CountyFigureId, SchoolFigureId } from "./identifiers";
import type { Stage } from "./stage";

/**
 * A figure that looks like a slip of unit, or rows that a cell takes out of the county, which a person has confirmed
 * once (D24, D32). It holds as long as the figure, or the number of the rows, is this value, and lapses when it
 * changes.
 */
export interface Confirmation {
  /** The school as typed (name or code), or null for a figure of the county or of a whole column. */
  readonly school: string | null;
  /** `School.key`; null where no school is named, or none of that name is known. */
  readonly schoolKey: string | null;
  readonly stage: Stage | null;
  /** The field or county figure; null where its label is none: a word that takes rows out, or not understood. */
  readonly field: SchoolFigureId | CountyFigureId | null;
  /** The label of the field, as typed. */
  readonly label: string;
  /** In the field's own unit (人, ㎡, 元, 间), or a number of rows. */
  readonly value: number | null;
  /** 确认人, 日期, 依据: without all three nothing is confirmed. */
  readonly confirmedBy: string | null;
  readonly date: string | null;
  readonly basis: string | null;
  /** Null where it came with `--map`. */
  readonly cell: CellRef | null;
}
