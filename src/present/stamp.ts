/** What an evaluation does not know of itself; it comes in from outside, since nothing here reads a clock. */
export interface Stamp {
  /** When it was made, as it shall be printed. */
  readonly evaluatedAt: string;
  /** Of the product. */
  readonly version: string;
}
