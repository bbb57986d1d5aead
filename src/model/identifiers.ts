/** What the regulation calls things; it lies on a lower floor. */
export type * from "../regulation/figures/figureIds";
export type * from "../regulation/identifiers";
