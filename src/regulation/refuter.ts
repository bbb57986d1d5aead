import type { CountyFigureId } from "./figures/figureIds";

/** A figure whose absence helps an item: it refutes a declaration, or another figure stands in for it. */
export interface Refuter {
  readonly figure: CountyFigureId;
  /** The units that it can have. */
  readonly units: readonly string[];
  /** Only beside this figure is the item judged by figures at all. */
  readonly beside: CountyFigureId | null;
}
