/** The heading of one column; several parts where the heading has several rows, from top to bottom. */
export interface Heading {
  readonly column: number;
  readonly parts: readonly string[];
  /** As it is shown and matched by corrections. */
  readonly text: string;
}
