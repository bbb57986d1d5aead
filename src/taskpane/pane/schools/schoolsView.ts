import type { MatrixSort } from "./matrix/matrixLines";
import { ALL_SCHOOLS, type SchoolFilter } from "./schoolList";

/** Which schools are looked at, and how; it outlives a look at another tab. */
export interface SchoolsView {
  readonly filter: SchoolFilter;
  /** Of the matrix; null: the bureau's order. */
  readonly sort: MatrixSort | null;
  /** `partKey` of the one whose details are seen, or null. */
  readonly chosen: string | null;
}

export const FIRST_VIEW: SchoolsView = { filter: ALL_SCHOOLS, sort: null, chosen: null };

/** The view that leads to one school part, whatever was looked for before. */
export function viewOf(key: string, name: string, isWide: boolean): SchoolsView {
  return isWide
    ? { ...FIRST_VIEW, chosen: key }
    : { ...FIRST_VIEW, filter: { ...ALL_SCHOOLS, words: name }, chosen: key };
}
