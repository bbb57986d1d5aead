import type { CountyFigureId, IndicatorId, SchoolFigureId } from "../../model/identifiers";
import type { Finding } from "../../model/findings/finding";
import type { Stage } from "../../model/stage";
import type { Subject } from "../../model/findings/subject";

/** Where in the dataset a figure stands. */
export type FigurePlace =
  | { readonly kind: "amount"; readonly school: string; readonly stage: Stage; readonly indicator: IndicatorId }
  | { readonly kind: "partTeachers"; readonly school: string; readonly stage: Stage }
  | { readonly kind: "school"; readonly school: string; readonly field: SchoolFigureId }
  | { readonly kind: "county"; readonly field: CountyFigureId };

/** A figure that is not believed until somebody confirms it. */
export interface DoubtfulFigure {
  /** School, stage and field, or the field alone for a column or the county: what a confirmation names. */
  readonly about: Subject;
  /** The numbers by which it may be confirmed: the figure, in its own unit, and what was typed of it. */
  readonly values: readonly number[];
  /** What becomes unknown. */
  readonly places: readonly FigurePlace[];
  readonly because: Finding;
}
